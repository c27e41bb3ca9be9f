package dev.porchlight.platform.paging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what is {@link Sought} in a list, as much of it as a page has to choose from. */
final class Finding {

    /** As many are few. */
    static final int FEW = 5_000;

    static final int LOOKED_AT = 500;

    /** As many where they are looked at before all else: a list of fewer is looked through, and its number is exact. */
    static final int LOOKED_AT_FIRST = 1_000;

    /** As many are few where rows are looked at with ease, and as many rows are looked at where more are found. */
    static final int FEW_BY_ROWS = 1_000;

    static final int LOOKED_AT_NEXT = 10_000;

    /** As many tell whether it is met everywhere, where asking for keys is not dear. */
    static final int GLANCED_AT = 100;

    /**
     * What there is to choose from.
     *
     * @param keys null if they are too many to be named
     * @param all false if there are more than these, of which none comes before them
     * @param inOrder whether the keys are in the order of the list
     */
    record Found(UUID @Nullable [] keys, boolean all, boolean inOrder) {

        Found(UUID @Nullable [] keys, boolean all) {
            this(keys, all, false);
        }
    }

    private final JdbcClient jdbc;
    private final Sought sought;
    private final Map<String, Object> parameters;

    Finding(JdbcClient jdbc, Sought sought, Map<String, Object> parameters) {
        this.jdbc = jdbc;
        this.sought = sought;
        this.parameters = parameters;
    }

    /**
     * @param key the list's
     * @param rows SQL: from where, which rows, and in which order
     * @param needed how many rows from the first on the page is chosen from
     */
    Found find(String key, String rows, long needed) {
        return sought.rowsFirst() ? byRowsFirst(key, rows, needed) : byKeysFirst(key, rows, needed);
    }

    private Found byKeysFirst(String key, String rows, long needed) {
        UUID[] few = few(sought.keys(), FEW);
        if (few.length <= FEW) {
            return new Found(few, true);
        }
        Found first = first(key, rows, LOOKED_AT);
        return first.all() || first.keys().length >= needed ? first : new Found(null, true);
    }

    private Found byRowsFirst(String key, String rows, long needed) {
        if (sought.glances()) {
            Found first = first(key, rows, GLANCED_AT);
            if (first.all()) {
                return first;
            }
            if (first.keys().length < needed) {
                UUID[] few = few(sought.keys(), FEW_BY_ROWS);
                if (few.length <= FEW_BY_ROWS) {
                    return new Found(few, true);
                }
            }
        }
        Found first = first(key, rows, LOOKED_AT_FIRST);
        if (first.all() || first.keys().length >= needed) {
            return first;
        }
        List<String> scattered = sought.together() == null
                ? sought.keys()
                : sought.keys().subList(1, sought.keys().size());
        UUID[] few = few(scattered, FEW_BY_ROWS);
        if (few.length <= FEW_BY_ROWS) {
            return sought.together() == null ? new Found(few, true) : withTogether(few, key, rows, needed);
        }
        UUID[] next = filling(key, sought.row(), rows + " limit " + LOOKED_AT_NEXT, needed);
        return next.length >= needed ? new Found(next, false, true) : new Found(null, true);
    }

    /**
     * What is scattered, and as much of what stands together as the page needs: of many keys PostgreSQL believes that they are
     * everywhere in the list, and reads it from the beginning.
     */
    private Found withTogether(UUID[] scattered, String key, String rows, long needed) {
        UUID[] together = filling(key, sought.together(), rows, needed);
        UUID[] keys = Stream.concat(Stream.of(scattered), Stream.of(together))
                .distinct()
                .toArray(UUID[]::new);
        return new Found(keys, together.length < needed);
    }

    /** All that is found, if it is few, or more than are few. Each select is planned as if all were wanted: by its index. */
    private UUID[] few(List<String> selects, int most) {
        String each = IntStream.range(0, selects.size())
                .mapToObj(i -> "found" + i + "(id) as materialized (" + selects.get(i) + ")")
                .collect(Collectors.joining(", "));
        String any = IntStream.range(0, selects.size())
                .mapToObj(i -> "select id from found" + i)
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("with " + each + " select coalesce(array_agg(id), '{}') from (select id from (" + any
                        + ") found limit " + (most + 1) + ") few")
                .params(parameters)
                .query((row, number) -> keys(row, 1))
                .single();
    }

    /** What is found among the first rows, which is all if there are fewer of them. */
    private Found first(String key, String rows, int count) {
        return jdbc.sql("select count(*), coalesce(array_agg(id) filter (where found), '{}') from (select " + key
                        + " as id, (" + sought.row() + ") as found from " + rows + " limit " + count + ") first")
                .params(parameters)
                .query((row, number) -> new Found(keys(row, 2), row.getLong(1) < count, true))
                .single();
    }

    /** The first that are found, and no row behind them is looked at. */
    private UUID[] filling(String key, String condition, String rows, long most) {
        return jdbc.sql("select coalesce(array_agg(id), '{}') from (select id from (select " + key + " as id, ("
                        + condition + ") as found from " + rows + ") looked_at where found limit " + most + ") first")
                .params(parameters)
                .query((row, number) -> keys(row, 1))
                .single();
    }

    private static UUID[] keys(ResultSet row, int column) throws SQLException {
        return (UUID[]) row.getArray(column).getArray();
    }
}
