package dev.porchlight.billing.imports;

import dev.porchlight.billing.imports.ImportedTable.CellError;
import dev.porchlight.platform.web.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong in a table, by cell. */
final class CellErrors {

    private record Cell(long line, String column) {}

    private final Map<Cell, CellError> byCell = new LinkedHashMap<>();

    /** Says it of the cell unless something was said already: of one that cannot be read not, too, that it is missing. */
    void add(Table.Row row, String column, String message) {
        byCell.putIfAbsent(new Cell(row.line(), column), new CellError(row.line(), column, message));
    }

    int count() {
        return byCell.size();
    }

    /** In the order of the table's rows. */
    List<CellError> all() {
        return byCell.values().stream()
                .sorted(Comparator.comparingLong(CellError::line))
                .toList();
    }
}
