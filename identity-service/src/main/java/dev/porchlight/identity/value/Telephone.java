package dev.porchlight.identity.value;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A telephone number as people write it, with at least three digits: {@code +44 1244 555 014 ext 12}. */
public record Telephone(String text) {

    public static final int LONGEST = 40;

    private static final String POINTER = "/telephone";
    private static final Pattern FORM = Pattern.compile("(?=(.*\\d){3})\\+?[-0-9 ()./]+( ?(ext|x)\\.? ?\\d{1,8})?");

    /** @throws InvalidInput if it has not the form of a number */
    public Telephone {
        text = text == null ? "" : text.strip();
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new InvalidInput(POINTER, "must be a telephone number, such as +44 1244 555 014");
        }
    }

    /** @return null where nothing is written */
    public static @Nullable Telephone orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Telephone(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
