package dev.porchlight.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one spelling of every value, made of what came in as JSON. */
final class Values {

    static final String TODAY = "today";

    private static final int TEXT = 500;
    private static final int LONG_TEXT = 10_000;
    private static final int DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069\\p{Cs}&&[^\\n\\t]]+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");
    private static final Map<Boolean, String> YES_NO = Map.of(true, "yes", false, "no");

    /** Says what is wrong with a value, to be read after the question's label. */
    static final class Refused extends Exception {
        Refused(String message) {
            super(message, null, false, false);
        }
    }

    private Values() {}

    static boolean isNothing(Object raw) {
        return raw == null
                || raw instanceof String text && BLANK.matcher(text).matches()
                || raw instanceof List<?> list && list.isEmpty();
    }

    /** One value of what was sent, spelt as it is kept. */
    static String read(Question question, Object raw) throws Refused {
        return switch (question.type()) {
            case TEXT -> text(raw, TEXT).replaceAll("[\\s\\p{Z}]+", " ").strip();
            case LONG_TEXT -> text(raw, LONG_TEXT).strip();
            case NUMBER -> number(raw);
            case MONEY -> minorUnits(raw);
            case DATE -> day(raw);
            case YES_NO -> raw instanceof Boolean yes ? YES_NO.get(yes) : refuse("must be yes or no");
            case CHOICE, SEVERAL -> option(question, raw);
            case PERSON, ASSET, FILE -> id(raw);
        };
    }

    /** A value that stands in a form, where it is spelt as it is kept: whether it is one that this question can have. */
    static void check(Question question, String value) throws Refused {
        Object raw =
                switch (question.type()) {
                    case NUMBER, MONEY -> decimal(value);
                    case YES_NO -> YES_NO.containsValue(value) ? (Object) value.equals("yes") : value;
                    default -> value;
                };
        if (!read(question, raw).equals(value)) {
            refuse("must be spelt as answers are kept");
        }
    }

    private static BigDecimal decimal(String value) throws Refused {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new Refused("must be a number");
        }
    }

    private static String text(Object raw, int longest) throws Refused {
        if (!(raw instanceof String text)) {
            return refuse("must be text");
        }
        if (text.length() > longest) {
            return refuse("must have at most " + "%,d".formatted(longest) + " characters");
        }
        return UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll(" ");
    }

    private static String number(Object raw) throws Refused {
        if (!(raw instanceof Number)) {
            return refuse("must be a number");
        }
        BigDecimal number = decimal(raw.toString());
        // Before it is written out, for 1e999999999 is short only as long as it is not.
        if (number.precision() - number.scale() > 15 || number.abs().compareTo(LARGEST) >= 0) {
            return refuse("must be a smaller number");
        }
        if (number.scale() > 1_000 || number.stripTrailingZeros().scale() > DECIMALS) {
            return refuse("must have at most " + DECIMALS + " decimals");
        }
        return spell(number);
    }

    private static String minorUnits(Object raw) throws Refused {
        boolean whole = raw instanceof Integer
                || raw instanceof Long
                || raw instanceof BigInteger
                || raw instanceof BigDecimal decimal && decimal.scale() == 0;
        return whole ? number(raw) : refuse("must be an amount in minor units, a whole number");
    }

    private static String day(Object raw) throws Refused {
        try {
            LocalDate day = raw instanceof String text ? LocalDate.parse(text, DAY) : null;
            if (day != null && day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day.toString();
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        return refuse("must be a date, as in 2026-05-12");
    }

    private static String option(Question question, Object raw) throws Refused {
        Option option = raw instanceof String id ? question.option(id) : null;
        return option == null ? refuse("must be one of the choices") : option.id();
    }

    private static String id(Object raw) throws Refused {
        try {
            if (raw instanceof String text && text.length() == 36) {
                return UUID.fromString(text).toString();
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        return refuse("must be an id");
    }

    private static String refuse(String message) throws Refused {
        throw new Refused(message);
    }

    private static String spell(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** As of numbers or days. Both are spelt as they are kept. */
    static int compare(Question question, String one, String other) {
        return question.type() == QuestionType.DATE
                ? one.compareTo(other)
                : new BigDecimal(one).compareTo(new BigDecimal(other));
    }

    /** The answer as JSON has it: what was sent, if it was sound. */
    static Object toJson(Question question, List<String> values) {
        List<Object> each = values.stream()
                .map(value -> switch (question.type()) {
                    case NUMBER -> new BigDecimal(value);
                    case MONEY -> Long.valueOf(value);
                    case YES_NO -> (Object) value.equals("yes");
                    default -> value;
                })
                .map(Objects::requireNonNull)
                .toList();
        return question.takesList() ? each : each.getFirst();
    }
}
