package dev.porchlight.platform.search;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.List;

/**
 * What was found, best first.
 *
 * @param more whether there is more than was asked for
 */
public record Hits(List<Hit> hits, boolean more) {

    private static final int DEFAULT_LIMIT = 5;
    private static final int LARGEST_LIMIT = 20;

    /** How many hits to give to somebody who asked for so many, or did not say. */
    public static int limit(Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > LARGEST_LIMIT) {
            throw new InvalidInput("limit", "must be a whole number from 1 to " + LARGEST_LIMIT);
        }
        return asked;
    }

    /** As many of the hits as the limit allows, given one more where there are more. */
    public static Hits of(List<Hit> found, int limit) {
        boolean more = found.size() > limit;
        return new Hits(more ? found.subList(0, limit) : found, more);
    }
}
