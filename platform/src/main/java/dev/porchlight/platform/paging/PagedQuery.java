package dev.porchlight.platform.paging;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return request.cursor() == null
                ? byNumber(jdbc, request, order, mapper)
                : byCursor(jdbc, cursors, request, sort, column, descending, order, mapper);
    }

    private <T> Page<T> byNumber(JdbcClient jdbc, PageRequest request, String order, RowMapper<T> mapper) {
        long offset = (request.page() - 1L) * request.size();
        if (offset >= MOST_COUNTED) {
            throw new InvalidInput(
                    "page", "must begin within the first " + MOST_COUNTED + " items; walk further by cursor");
        }
        List<T> items = jdbc.sql("select " + columns + " from " + from + beside + whereClause() + order + " limit "
                        + request.size() + " offset " + offset)
                .params(parameters)
                .query(mapper)
                .list();
        boolean countedAlready = items.size() < request.size() && (offset == 0 || !items.isEmpty());
        long total = countedAlready ? offset + items.size() : count(jdbc);
        boolean more = total > MOST_COUNTED;
        return new Page<>(
                items,
                request.page(),
                request.size(),
                more ? Long.valueOf(MOST_COUNTED) : Long.valueOf(total),
                more ? Boolean.TRUE : null,
                null);
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

    private long count(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from (select 1 from " + from + whereClause() + " limit " + (MOST_COUNTED + 1)
                        + ") counted")
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
