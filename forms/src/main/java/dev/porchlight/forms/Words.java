package dev.porchlight.forms;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** A value as people read it in texts that are kept: a ticket, a mail, a review. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    static String of(Question question, String value) {
        return switch (question.type()) {
            case YES_NO -> value.equals("yes") ? "Yes" : "No";
            case CHOICE, SEVERAL -> question.option(value).label();
            case DATE -> LocalDate.parse(value).format(DAY);
            case MONEY -> money(question.currency(), Long.parseLong(value));
            default -> value;
        };
    }

    private static String money(String code, long minor) {
        Currency currency = Currency.getInstance(code);
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()));
    }
}
