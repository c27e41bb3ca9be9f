package dev.porchlight.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param page which page this is, from 1; null when the list is walked by cursor
 * @param size how many items a page holds at the most
 * @param total how many items the whole list holds, or as many as are counted; null when the list is walked by cursor
 * @param totalIsLeast true where there are more items than {@code total} says; otherwise it is not there
 * @param next the cursor of what follows; null at the end, and when the list is paged by number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,
        @Nullable Integer page,
        int size,
        @Nullable Long total,
        @Nullable Boolean totalIsLeast,
        @Nullable String next) {

    /** The same page with these items in place of its own. */
    public <O> Page<O> with(List<O> others) {
        return new Page<>(others, page, size, total, totalIsLeast, next);
    }
}
