package dev.porchlight.platform.paging;

import dev.porchlight.platform.web.Times;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;

/**
 * The rows of a list, as a record whose components each say by {@link Column} where they come from: what is selected, how
 * a row is read and by what the list may be sorted is said once. A controller keeps it as a static constant, which is
 * where the API's documentation finds the words for {@code sort}.
 *
 * <pre>{@code
 * record Item(
 *         @Column("t.id") UUID id,
 *         @Column(value = "t.summary", sort = "lower(t.summary)") String summary,
 *         @Column(value = "o.name", id = "t.organisation_id") Named organisation) {}
 *
 * static final Rows<Item> ROWS = Rows.of(Item.class);
 * }</pre>
 *
 * @param <T> a record
 */
public final class Rows<T extends Record> {

    /** How a value is read by its label, and the SQL type it is compared as. */
    private record Kind(Reader reader, String type) {}

    @FunctionalInterface
    private interface Reader {
        Object read(ResultSet row, String label) throws SQLException;
    }

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            UUID.class, new Kind((row, label) -> row.getObject(label, UUID.class), "uuid"),
            String.class, new Kind(ResultSet::getString, "text"),
            Long.class, new Kind((row, label) -> row.getObject(label, Long.class), "bigint"),
            long.class, new Kind(ResultSet::getLong, "bigint"),
            int.class, new Kind(ResultSet::getInt, "integer"),
            boolean.class, new Kind(ResultSet::getBoolean, "boolean"),
            Instant.class, new Kind(Times::of, "timestamptz"),
            List.class,
                    new Kind(
                            (row, label) ->
                                    List.of((Object[]) row.getArray(label).getArray()),
                            ""),
            Named.class, new Kind(Rows::named, "text"));

    private final List<String> labels = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Sorting.Column> sortable = new LinkedHashMap<>();
    private final Constructor<T> constructor;

    private Rows(Class<T> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            add(component, component.getAnnotation(Column.class), KINDS.get(component.getType()));
        }
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
        constructor.setAccessible(true);
    }

    /** Labels are apart from the names of the tables' columns, which sorting may name. */
    private void add(RecordComponent component, Column column, Kind kind) {
        if (column == null || kind == null) {
            throw new IllegalArgumentException("Nobody knows how to read " + component);
        }
        String label = component.getName() + "_";
        labels.add(label);
        readers.add(kind.reader());
        columns.add(column.value() + " as \"" + label + "\"");
        if (component.getType() == Named.class) {
            columns.add(column.id() + " as \"" + label + "id\"");
        }
        if (!column.sort().isEmpty()) {
            String type = column.type().isEmpty() ? kind.type() : column.type();
            sortable.put(component.getName(), new Sorting.Column(column.sort(), type));
        }
    }

    private static Named named(ResultSet row, String label) throws SQLException {
        UUID id = row.getObject(label + "id", UUID.class);
        return id == null ? null : new Named(id, row.getString(label));
    }

    public static <T extends Record> Rows<T> of(Class<T> type) {
        return new Rows<>(type);
    }

    /** What is to be selected. */
    public String columns() {
        return String.join(", ", columns);
    }

    /** The components by which may be sorted. */
    public Sorting sorting() {
        return new Sorting(Collections.unmodifiableMap(sortable));
    }

    /** Reads a row of what was selected. */
    public RowMapper<T> mapper() {
        return (row, number) -> {
            Object[] values = new Object[labels.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = readers.get(i).read(row, labels.get(i));
            }
            return BeanUtils.instantiateClass(constructor, values);
        };
    }
}
