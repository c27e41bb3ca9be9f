package dev.porchlight.identity.value;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.regex.Pattern;

/** What somebody or something is called: 1 to 100 characters, with no space at the ends and no two in a row. */
public record Name(String text) {

    public static final int LONGEST = 100;

    private static final String POINTER = "/name";
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    /** @throws InvalidInput if nothing is left of the text, too much, or something that cannot be seen */
    public Name {
        text = text == null ? "" : SPACES.matcher(text).replaceAll(" ").strip();
        if (text.isEmpty()) {
            throw new InvalidInput(POINTER, "must not be blank");
        }
        if (text.length() > LONGEST) {
            throw new InvalidInput(POINTER, "must be at most " + LONGEST + " characters");
        }
        if (INVISIBLE.matcher(text).find()) {
            throw new InvalidInput(POINTER, "must not hold invisible characters");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
