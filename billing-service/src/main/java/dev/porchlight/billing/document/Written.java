package dev.porchlight.billing.document;

import dev.porchlight.platform.money.Amount;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** Numbers, money and days as a document's language writes them. */
record Written(Locale language, String currency) {

    /** A unit price may be finer than money; this many decimals at most. */
    private static final int FINEST = 6;

    String money(Amount amount) {
        return format(Currency.getInstance(amount.currency()))
                .format(amount.toMoney().getAmount());
    }

    /** The price of one, with all its decimals. */
    String price(String decimal) {
        NumberFormat format = format(Currency.getInstance(currency));
        format.setMaximumFractionDigits(FINEST);
        return format.format(new BigDecimal(decimal));
    }

    String number(String decimal) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(FINEST);
        return format.format(new BigDecimal(decimal));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    /** For tables, where a long one would break. */
    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(day);
    }

    /** All times in evidence are of one clock, and say which. */
    static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(at);
    }

    private NumberFormat format(Currency of) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(of);
        format.setMinimumFractionDigits(of.getDefaultFractionDigits());
        format.setMaximumFractionDigits(of.getDefaultFractionDigits());
        return format;
    }
}
