package dev.porchlight.platform.search;

import dev.porchlight.platform.problem.InvalidInput;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * What is looked for: {@code ?q=&limit=&corrected=}. Controllers of searches take it as a parameter.
 *
 * @param q as it was typed
 * @param limit how many hits are wanted, 1 to 20; 5 if null
 * @param corrected whether mistyped words are understood where nothing has them as they are; they are if null
 */
@ParameterObject
public record SearchRequest(
        @Parameter(description = "Up to 200 characters", required = true) @Nullable
        String q,

        @Parameter(description = "1 to 20; 5 if not said") @Nullable
        Integer limit,

        @Parameter(
                description = "Whether a mistyped word is understood where nothing has it as it is",
                schema = @Schema(type = "boolean", defaultValue = "true"))
        @Nullable
        Boolean corrected) {

    private static final int DEFAULT_LIMIT = 5;
    private static final int LARGEST_LIMIT = 20;

    /**
     * How many are looked for: one more than is wanted, which tells whether there are more.
     *
     * @throws InvalidInput at the limit, if it is not one
     */
    public int count() {
        return wanted() + 1;
    }

    /** As many of what was found, best first, as are wanted. */
    public Hits hits(List<Hit> found) {
        boolean more = found.size() > wanted();
        return new Hits(more ? found.subList(0, wanted()) : found, more);
    }

    SearchQuery query() {
        return SearchQuery.of("q", q);
    }

    boolean understands() {
        return corrected == null || corrected;
    }

    private int wanted() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new InvalidInput("limit", "must be a whole number from 1 to " + LARGEST_LIMIT);
        }
        return limit;
    }
}
