package dev.porchlight.platform.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a list, in both forms in which a database can be asked: for the keys of all that is found, which costs
 * by how much that is, and of one row after the other, which costs by how many are looked at. Of few all are asked for. Very
 * many are met soon: for those the first rows of the list are looked at, and all only if that does not fill the page.
 *
 * <p>Where it costs much to ask for the keys of what is met everywhere, and rows are looked at with ease, the first rows are
 * looked at before all else: {@link #byRowsFirst}.
 *
 * @param keys SQL: selects of the keys of what is found, each with an index of its own
 * @param row SQL: the condition under which a row of the list is found
 * @param rowsFirst whether the first rows are looked at even if few are found
 * @param together SQL: the condition of what the first select finds, if that is read in the order of the list wherever it
 *     begins, like all that begins with the same letters
 * @param glances whether a few of the first rows tell if many need to be looked at, or keys are asked for
 */
public record Sought(
        List<String> keys,
        String row,
        boolean rowsFirst,
        @Nullable String together,
        boolean glances) {

    public Sought(List<String> keys, String row) {
        this(keys, row, false, null, false);
    }

    public Sought byRowsFirst() {
        return new Sought(keys, row, true, together, glances);
    }

    /**
     * The same where the list is one of many beside each other, and the keys are of it alone: then asking for them costs little
     * unless it is met at a glance.
     */
    public Sought byGlancing() {
        return new Sought(keys, row, true, together, true);
    }

    /** What the first select finds need not be few: it stands together in the list, and is read where it does. */
    public Sought standingTogether(String condition) {
        return new Sought(keys, row, rowsFirst, condition, glances);
    }
}
