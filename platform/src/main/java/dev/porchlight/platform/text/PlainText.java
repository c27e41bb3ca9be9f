package dev.porchlight.platform.text;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.regex.Pattern;

/** Text of one line, as somebody typed it. It is not HTML: whoever shows it escapes it. */
public final class PlainText {

    /** Control characters, the invisible ones that turn the direction of writing, and halves of characters. */
    private static final Pattern NOT_TEXT =
            Pattern.compile("[\\p{Cntrl}\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069\\p{Cs}]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern NOTHING_TO_READ = Pattern.compile("[\\p{Cf}\\p{Z}]*");

    private PlainText() {}

    /** @throws InvalidInput at the pointer, if there is nothing to read in it */
    public static String line(String pointer, String text) {
        String clean = SPACES.matcher(NOT_TEXT.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (NOTHING_TO_READ.matcher(clean).matches()) {
            throw new InvalidInput(pointer, "is required");
        }
        return clean;
    }
}
