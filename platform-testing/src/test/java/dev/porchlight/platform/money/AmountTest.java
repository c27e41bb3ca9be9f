package dev.porchlight.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

class AmountTest {

    /** As services read what is sent to them. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Bill(
            @NotNull(message = "is required") @Valid @NotNegative
            Amount total) {}

    @Test
    void travelsAsMinorUnitsAndCode() {
        Amount amount = Amount.of(Money.parse("GBP 172.44"));
        assertThat(JSON.writeValueAsString(amount)).isEqualTo("{\"minorUnits\":17244,\"currency\":\"GBP\"}");
        assertThat(JSON.readValue("{\"minorUnits\":17244,\"currency\":\"GBP\"}", Amount.class)
                        .toMoney())
                .isEqualTo(Money.parse("GBP 172.44"));
    }

    @ParameterizedTest
    @CsvSource({"JPY, 1500, '1,500'", "GBP, 117450, '1,174.50'", "KWD, -1234567, '-1,234.567'"})
    void decimalsComeFromTheCurrency(String currency, long minorUnits, String words) {
        Amount amount = new Amount(minorUnits, currency);
        assertThat(amount.inWords()).isEqualTo(words);
        assertThat(amount.toMoney().getScale())
                .isEqualTo(CurrencyUnit.of(currency).getDecimalPlaces());
    }

    @ParameterizedTest
    @ValueSource(strings = {"105.625", "1e30", "1.5", "\"100\"", "9223372036854775808", "null"})
    void whatIsNoWholeNumberIsRefusedWhereItStands(String number) {
        assertThatThrownBy(() ->
                        JSON.readValue("{\"total\":{\"minorUnits\":" + number + ",\"currency\":\"GBP\"}}", Bill.class))
                .isInstanceOfSatisfying(JacksonException.class, refused -> assertThat(
                                refused.getPath().stream().map(JacksonException.Reference::getPropertyName))
                        .containsExactly("total", "minorUnits"));
    }

    @Test
    void whatCannotBeIsNamed() {
        assertThat(wrong(new Amount(-1, "GBP"))).isEqualTo(Map.of("total.minorUnits", "cannot be negative"));
        assertThat(wrong(new Amount(Amount.LARGEST + 1, "GBP")))
                .isEqualTo(Map.of("total.minorUnits", "is too large an amount"));
        assertThat(wrong(new Amount(1, "gbp"))).isEqualTo(Map.of("total.currency", "is not a currency we know"));
        assertThat(wrong(new Amount(1, "XAU"))).isEqualTo(Map.of("total.currency", "is not a currency we know"));
        assertThat(wrong(new Amount(1, null))).isEqualTo(Map.of("total.currency", "is required"));
        assertThat(wrong(null)).isEqualTo(Map.of("total", "is required"));
        assertThat(wrong(new Amount(0, "JPY"))).isEmpty();
    }

    private static Map<String, String> wrong(Amount total) {
        Map<String, String> wrong = new TreeMap<>();
        VALIDATOR
                .validate(new Bill(total))
                .forEach(violation -> wrong.put(violation.getPropertyPath().toString(), violation.getMessage()));
        return wrong;
    }
}
