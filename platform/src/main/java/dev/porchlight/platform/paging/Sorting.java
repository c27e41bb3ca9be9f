package dev.porchlight.platform.paging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * By what a list may be sorted: fields of its JSON, each with its column. A controller keeps those of its list as a
 * static constant, which is where the API's documentation finds the words.
 */
public final class Sorting {

    record Column(String expression, String type) {}

    private final Map<String, Column> columns;

    Sorting(Map<String, Column> columns) {
        this.columns = columns;
    }

    /** By one field of the JSON, naming its column and the column's SQL type. */
    public static Sorting by(String field, String expression, String sqlType) {
        return new Sorting(Map.of()).or(field, expression, sqlType);
    }

    /** By a further field, too. */
    public Sorting or(String field, String expression, String sqlType) {
        Map<String, Column> more = new LinkedHashMap<>(columns);
        more.put(field, new Column(expression, sqlType));
        return new Sorting(Collections.unmodifiableMap(more));
    }

    /** The fields, in the order they were named. */
    public Set<String> fields() {
        return columns.keySet();
    }

    Map<String, Column> columns() {
        return columns;
    }
}
