package dev.porchlight.platform.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.porchlight.platform.problem.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table as spreadsheets write it: separated by commas, semicolons or tabs, in UTF-8 with or without its mark or in
 * windows-1252, lines within quotes, empty lines at the end.
 *
 * @param columns the words of its first line, in small letters
 * @param rows each with the line it begins at
 */
public record Table(List<String> columns, List<Row> rows) {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 50;
    private static final int LONGEST_CELL = 10_000;
    private static final char MARK = '\ufeff';

    /** The cells of a line by their columns. */
    public record Row(long line, Map<String, String> cells) {}

    /** @throws InvalidInput at {@code file}, if it is no such table */
    public static Table read(byte[] bytes) {
        String text = text(bytes);
        List<Row> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (record.getFieldCount() > MOST_COLUMNS) {
                    throw new InvalidInput(
                            "file",
                            "has more than " + MOST_COLUMNS + " columns in line " + record.getStartingLineNumber());
                }
                if (record.getFields().stream().anyMatch(field -> field.length() > LONGEST_CELL)) {
                    throw new InvalidInput(
                            "file",
                            "has a cell of more than %,d characters in line %d"
                                    .formatted(LONGEST_CELL, record.getStartingLineNumber()));
                }
                if (columns.isEmpty()) {
                    record.getFields()
                            .forEach(field -> columns.add(field.strip().toLowerCase(Locale.ROOT)));
                } else if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    rows.add(row(record, columns));
                }
                if (rows.size() > MOST_ROWS) {
                    throw new InvalidInput("file", "has more than %,d lines: send it in parts".formatted(MOST_ROWS));
                }
            }
        } catch (CsvParseException e) {
            throw new InvalidInput("file", "is not a table of comma-separated values");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (columns.isEmpty()) {
            throw new InvalidInput("file", "is empty");
        }
        return new Table(columns, rows);
    }

    /** @throws InvalidInput at {@code file}, if it has columns beyond these */
    public void requireColumns(Collection<String> known) {
        columns.stream().filter(column -> !known.contains(column)).findFirst().ifPresent(unknown -> {
            throw new InvalidInput(
                    "file", "has a column we do not know: " + unknown.substring(0, Math.min(60, unknown.length())));
        });
    }

    private static Row row(CsvRecord record, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            cells.put(columns.get(i), record.getField(i).strip());
        }
        return new Row(record.getStartingLineNumber(), cells);
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return StorableInput.text(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
    }

    /** Whichever stands most often in the first line. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
