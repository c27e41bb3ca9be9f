package dev.porchlight.platform.paging;

import dev.porchlight.platform.problem.InvalidInput;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which part of a list is asked for: {@code ?page=&size=&sort=&cursor=}. Controllers take it as a parameter.
 *
 * @param page from 1, beginning within the first 10,000 items
 * @param size 1 to 100
 * @param sort a field's name, with a {@code -} before it for descending; null for the list's own order
 * @param cursor where to go on, as the last page's {@code next} said; empty for the first; null to page by number
 */
@ParameterObject
public record PageRequest(
        @Parameter(
                description = "From 1, within the first 10,000 items; further on, walk by cursor",
                schema = @Schema(type = "integer", defaultValue = "1"))
        int page,

        @Parameter(description = "1 to 100", schema = @Schema(type = "integer", defaultValue = "25"))
        int size,

        @Parameter(description = "A field, with - before it for descending") @Nullable
        String sort,

        @Parameter(description = "Empty, or the next of the last page; instead of page") @Nullable
        String cursor) {

    private static final int DEFAULT_SIZE = 25;
    private static final int LARGEST_SIZE = 100;

    /**
     * The largest part there is of a list in its own order, for a program that walks all of it.
     *
     * @param cursor empty, or the {@code next} of the part before
     */
    public static PageRequest after(String cursor) {
        return new PageRequest(1, LARGEST_SIZE, null, cursor);
    }

    static PageRequest of(String page, String size, String sort, String cursor) {
        List<InvalidInput.FieldError> errors = new ArrayList<>();
        PageRequest request = new PageRequest(
                number("page", page, 1, 1_000_000, errors),
                number("size", size, DEFAULT_SIZE, LARGEST_SIZE, errors),
                sort == null || sort.isBlank() ? null : sort,
                cursor);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return request;
    }

    private static int number(String name, String text, int otherwise, int max, List<InvalidInput.FieldError> errors) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        errors.add(new InvalidInput.FieldError(name, "must be a whole number from 1 to " + max));
        return otherwise;
    }
}
