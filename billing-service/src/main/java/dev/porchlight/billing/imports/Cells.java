package dev.porchlight.billing.imports;

import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.web.StorableInput;
import dev.porchlight.platform.web.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** A row's cells as what they mean. An empty cell is null, and so is one that cannot be read, which is an error. */
record Cells(Table.Row row, CellErrors errors) {

    /** What a spreadsheet would take for a formula, where there is text. */
    private static final Pattern FORMULA = Pattern.compile("[=@\t\r].*", Pattern.DOTALL);

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    @Nullable
    String text(String column) {
        String text = row.cells().getOrDefault(column, "");
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String decimal(String column) {
        String said = text(column);
        if (said == null || DECIMAL.matcher(said).matches()) {
            return said;
        }
        wrong(column, "must be a number, such as 1174.50");
        return null;
    }

    /** Null, too, where the currency is not known. */
    @Nullable
    Amount amount(String column, @Nullable CurrencyUnit currency) {
        String said = decimal(column);
        if (said == null || currency == null) {
            return null;
        }
        BigDecimal amount = new BigDecimal(said);
        if (amount.stripTrailingZeros().scale() > currency.getDecimalPlaces()) {
            wrong(column, "has more decimals than " + currency.getCode() + " has");
            return null;
        }
        return new Amount(amount.movePointRight(currency.getDecimalPlaces()).longValueExact(), currency.getCode());
    }

    @Nullable
    LocalDate day(String column) {
        String said = text(column);
        try {
            LocalDate day = said == null ? null : LocalDate.parse(said);
            if (day == null || StorableInput.isKnown(day)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        wrong(column, "must be a date, as in 2026-05-12");
        return null;
    }

    @Nullable
    CurrencyUnit currency(String column) {
        String said = text(column);
        try {
            return said == null ? null : CurrencyUnit.of(said);
        } catch (IllegalCurrencyException e) {
            wrong(column, "is not a currency we know, such as GBP");
            return null;
        }
    }

    @Nullable
    TaxCategory taxCategory(String column) {
        String said = text(column);
        if (said == null) {
            return null;
        }
        for (TaxCategory category : TaxCategory.values()) {
            if (category.word().equals(said.toLowerCase(Locale.ROOT).replace(' ', '-'))) {
                return category;
            }
        }
        wrong(column, "must be standard, zero-rated, exempt or reverse-charge");
        return null;
    }

    void refuseFormulas() {
        row.cells().forEach((column, text) -> {
            if (FORMULA.matcher(text).matches()) {
                wrong(column, "looks like a formula");
            }
        });
    }

    void wrong(String column, String message) {
        errors.add(row, column, message);
    }
}
