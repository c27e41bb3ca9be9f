package dev.porchlight.notification.mail.sending;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what stands in the ledger as {@code GBP 180.00}, {@code 12.5 %} or {@code 2026-05-31} as the reader's language does. */
final class FactInWords {

    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (-?\\d+(?:\\.\\d+)?)");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) %");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private FactInWords() {}

    static String of(String fact, Locale language) {
        Matcher money = MONEY.matcher(fact);
        if (money.matches()) {
            Currency currency = Currency.getInstance(money.group(1));
            NumberFormat format = NumberFormat.getCurrencyInstance(language);
            format.setCurrency(currency);
            format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
            format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
            return format.format(new BigDecimal(money.group(2)));
        }
        Matcher percent = PERCENT.matcher(fact);
        if (percent.matches()) {
            NumberFormat format = NumberFormat.getNumberInstance(language);
            format.setMaximumFractionDigits(6);
            return format.format(new BigDecimal(percent.group(1))) + " %";
        }
        return DAY.matcher(fact).matches()
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(LocalDate.parse(fact))
                : fact;
    }
}
