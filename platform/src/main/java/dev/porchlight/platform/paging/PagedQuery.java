package dev.porchlight.platform.paging;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A list over one table or join: conditions are added, the caller's page and order are held against what is allowed,
 * and the query is run. Values always travel as parameters.
 *
 * <pre>{@code
 * new PagedQuery(ROWS, "ticket t")
 *     .where("t.organisation_id = :organisation", "organisation", id)
 *     .defaultSort("-updatedAt")
 *     .page(jdbc, cursors, request, ROWS);
 * }</pre>
 *
 * <p>The table's key must be a column named {@code id}, in the table given an alias or not by {@link #key}.
 */
public final class PagedQuery {

    /** How many items are counted, and how far pages have numbers: what is behind costs by how much it is. */
    static final int MOST_COUNTED = 10_000;

    private final String columns;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, Sorting.Column> sortable = new LinkedHashMap<>();
    private String beside = "";
    private String key = "id";
    private int mostCounted = MOST_COUNTED;
    private Sought sought;
    private String defaultSort;

    public PagedQuery(String columns, String from) {
        this.columns = columns;
        this.from = from;
    }

    /** A list of rows that say themselves where they come from and by what they may be sorted. */
    public PagedQuery(Rows<?> rows, String from) {
        this(rows.columns(), from);
        sortable(rows.sorting());
    }

    /** Gives a parameter that the rows name. */
    public PagedQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * Adds left joins on keys that only columns and sorting need, and no condition. They are not there where rows are
     * counted: with several of them PostgreSQL would read every row for it, and not the index alone.
     */
    public PagedQuery beside(String leftJoins) {
        beside = " " + leftJoins;
        return this;
    }

    /** Adds a condition with one parameter. */
    public PagedQuery where(String condition, String name, Object value) {
        parameters.put(name, value);
        return where(condition);
    }

    /** Adds a condition with its parameters. */
    public PagedQuery where(String condition, Map<String, ?> values) {
        parameters.putAll(values);
        return where(condition);
    }

    /** Adds a condition that needs no parameter, or only those given already. */
    public PagedQuery where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Narrows to what is found, with the parameters that it names. */
    public PagedQuery sought(Sought what, Map<String, ?> values) {
        parameters.putAll(values);
        sought = what;
        return this;
    }

    /** Allows to sort by these fields. */
    public PagedQuery sortable(Sorting by) {
        sortable.putAll(by.columns());
        return this;
    }

    /** Allows to sort by a field whose column only the request decides, and which the documentation does not name. */
    public PagedQuery sortable(String field, String expression, String sqlType) {
        return sortable(Sorting.by(field, expression, sqlType));
    }

    /** The order when none is asked for, in the form of {@link PageRequest#sort}. */
    public PagedQuery defaultSort(String sort) {
        defaultSort = sort;
        return this;
    }

    /** Counts no further than this, but always as far as the page: where counting is most of what a page costs. */
    public PagedQuery counted(int most) {
        mostCounted = most;
        return this;
    }

    /** The column that tells rows with equal sort values apart: a {@code uuid}. Default {@code id}. */
    public PagedQuery key(String column) {
        key = column;
        return this;
    }

    /** Runs the query for the page that was asked for. */
    public <T extends Record> Page<T> page(JdbcClient jdbc, Cursors cursors, PageRequest request, Rows<T> rows) {
        return page(jdbc, cursors, request, rows.mapper());
    }

    /** Runs the query for the page that was asked for. */
    public <T> Page<T> page(JdbcClient jdbc, Cursors cursors, PageRequest request, RowMapper<T> mapper) {
        String sort = request.sort() == null ? defaultSort : request.sort();
        boolean descending = sort.startsWith("-");
        Sorting.Column column = sortable.get(descending ? sort.substring(1) : sort);
        if (column == null) {
            throw new InvalidInput("sort", "must be one of " + String.join(", ", sortable.keySet()));
        }
        String direction = descending ? " desc" : " asc";
        String order = " order by " + column.expression() + direction + ", " + key + direction;
        PagedQuery one = copy();
        return request.cursor() == null
                ? one.byNumber(jdbc, request, order, mapper)
                : one.byCursor(jdbc, cursors, request, sort, column, descending, order, mapper);
    }

    /** A page's own conditions are no conditions of the next. */
    private PagedQuery copy() {
        PagedQuery copy = new PagedQuery(columns, from);
        copy.conditions.addAll(conditions);
        copy.parameters.putAll(parameters);
        copy.beside = beside;
        copy.key = key;
        copy.mostCounted = mostCounted;
        copy.sought = sought;
        return copy;
    }

    private <T> Page<T> byNumber(JdbcClient jdbc, PageRequest request, String order, RowMapper<T> mapper) {
        long offset = (request.page() - 1L) * request.size();
        if (offset >= MOST_COUNTED) {
            throw new InvalidInput(
                    "page", "must begin within the first " + MOST_COUNTED + " items; walk further by cursor");
        }
        Finding.Found found = find(jdbc, order, offset + request.size() + 1);
        UUID[] inOrder = found.inOrder() ? found.keys() : null;
        narrowTo(inOrder == null ? found.keys() : slice(inOrder, offset, request.size()));
        List<T> items = jdbc.sql("select " + columns + " from " + from + beside + whereClause() + order + " limit "
                        + request.size() + " offset " + (inOrder == null ? offset : 0))
                .params(parameters)
                .query(mapper)
                .list();
        boolean countedAlready = items.size() < request.size() && (offset == 0 || !items.isEmpty());
        // One more than the page has, if there is: so there is a way on.
        long most = Math.min(Math.max(mostCounted, offset + items.size() + 1), MOST_COUNTED);
        long total = inOrder != null ? inOrder.length : countedAlready ? offset + items.size() : count(jdbc, most + 1);
        boolean more = !found.all() || total > most;
        return new Page<>(
                items, request.page(), request.size(), Math.min(total, most), more ? Boolean.TRUE : null, null);
    }

    private <T> Page<T> byCursor(
            JdbcClient jdbc,
            Cursors cursors,
            PageRequest request,
            String sort,
            Sorting.Column column,
            boolean descending,
            String order,
            RowMapper<T> mapper) {
        if (!request.cursor().isEmpty()) {
            Cursors.Place place = cursors.read(request.cursor(), sort);
            where("(" + column.expression() + ", " + key + ") " + (descending ? "<" : ">") + " (cast(:cursorValue as "
                    + column.type() + "), cast(:cursorKey as uuid))");
            parameters.put("cursorValue", place.value());
            parameters.put("cursorKey", place.key());
        }
        Finding.Found found = find(jdbc, order, request.size() + 1L);
        narrowTo(found.inOrder() ? slice(found.keys(), 0, request.size() + 1) : found.keys());
        List<Cursors.Place> places = new ArrayList<>();
        List<T> items = jdbc.sql("select " + columns + ", cast(" + column.expression()
                        + " as text) as cursor_value, cast(" + key + " as text) as cursor_key from " + from + beside
                        + whereClause() + order + " limit " + (request.size() + 1))
                .params(parameters)
                .query((row, number) -> {
                    places.add(new Cursors.Place(row.getString("cursor_value"), row.getString("cursor_key")));
                    return mapper.mapRow(row, number);
                })
                .list();
        boolean more = items.size() > request.size();
        return new Page<>(
                more ? items.subList(0, request.size()) : items,
                null,
                request.size(),
                null,
                null,
                more ? cursors.write(sort, places.get(request.size() - 1)) : null);
    }

    /** What is sought, as much of it as the page is chosen from; all that there is if nothing is sought. */
    private Finding.Found find(JdbcClient jdbc, String order, long needed) {
        return sought == null
                ? new Finding.Found(null, true)
                : new Finding(jdbc, sought, parameters).find(key, from + beside + whereClause() + order, needed);
    }

    /** Adds a condition for what is sought, if something is. */
    private void narrowTo(UUID @Nullable [] keys) {
        if (sought == null) {
            return;
        }
        if (keys == null) {
            // All are looked for once, before the rows are: where PostgreSQL takes the rows for few, what is joined to
            // them may be looked for with each.
            where(key + " = any(array(" + String.join(" union all ", sought.keys()) + "))");
        } else {
            where(key + " = any(:soughtKeys)", "soughtKeys", keys);
        }
    }

    private static UUID[] slice(UUID[] keys, long from, int size) {
        int begin = (int) Math.min(from, keys.length);
        return Arrays.copyOfRange(keys, begin, Math.min(begin + size, keys.length));
    }

    private long count(JdbcClient jdbc, long most) {
        return jdbc.sql("select count(*) from (select 1 from " + from + whereClause() + " limit " + most + ") counted")
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
