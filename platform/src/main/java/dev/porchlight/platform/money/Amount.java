package dev.porchlight.platform.money;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An amount of money as it travels, in JSON, events and tables: {@code {"minorUnits": 17244, "currency": "GBP"}} is
 * £172.44. What is computed is a {@link Money}.
 *
 * @param minorUnits in the currency's smallest unit: pence, yen, fils. No fractions of it.
 * @param currency ISO 4217, such as GBP
 */
@Schema(description = "An amount in the currency's smallest unit: 17244 GBP is £172.44")
public record Amount(
        @Min(value = -Amount.LARGEST, message = "is too large an amount")
        @Max(value = Amount.LARGEST, message = "is too large an amount")
        @Schema(example = "17244")
        long minorUnits,

        @NotNull(message = "is required") @KnownCurrency @Schema(example = "GBP")
        String currency) {

    /** Far more than anybody bills, and far less than a {@code long} or a browser's number holds exactly. */
    public static final long LARGEST = 1_000_000_000_000L;

    /** @throws ArithmeticException if it is more than a {@code long} holds */
    public static Amount of(Money money) {
        return new Amount(
                money.getAmountMinor().longValueExact(), money.getCurrencyUnit().getCode());
    }

    public static Amount zero(String currency) {
        return new Amount(0, currency);
    }

    /** From the columns {@code x_minor} and {@code currency}; null if there is none. */
    public static Amount of(ResultSet row, String x) throws SQLException {
        long minor = row.getLong(x + "_minor");
        return row.wasNull() ? null : new Amount(minor, row.getString("currency"));
    }

    public Money toMoney() {
        return Money.ofMinor(CurrencyUnit.of(currency), minorUnits);
    }

    /** With the currency's decimals as English writes it: {@code 1,174.50}, to be shown beside the currency. */
    public String inWords() {
        return String.format(
                Locale.ROOT, "%,." + toMoney().getScale() + "f", toMoney().getAmount());
    }
}
