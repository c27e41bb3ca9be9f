package dev.porchlight.identity.value;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.regex.Pattern;

/**
 * What something is called in the system that it comes from.
 *
 * @param source the system, such as {@code dynamics}: a word of lower-case letters, digits and hyphens
 * @param id its id there, 1 to 200 characters
 */
public record ExternalId(String source, String id) {

    public static final int LONGEST = 200;

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** @throws InvalidInput if either is not of its form */
    public ExternalId {
        if (!SOURCE.matcher(source).matches()) {
            throw new InvalidInput("source", "must be a word of lower-case letters, digits and hyphens");
        }
        if (id.isBlank() || id.length() > LONGEST) {
            throw new InvalidInput("externalId", "must have 1 to " + LONGEST + " characters");
        }
    }
}
