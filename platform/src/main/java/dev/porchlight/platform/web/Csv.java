package dev.porchlight.platform.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Writes tables for spreadsheets: UTF-8 with a byte order mark, without which Excel guesses, and no text that a spreadsheet
 * would take for a formula.
 */
public final class Csv {

    public static final String TYPE = "text/csv";

    private static final String FORMULA = "=+-@\t\r";

    private static final int MOST_LINES = 100_000;

    private Csv() {}

    /**
     * The lines of a whole list, up to 100,000.
     *
     * @param pages each by the cursor that the one before it ends with, the first by an empty one
     */
    public static <T> List<List<String>> lines(
            Function<String, Page<T>> pages, Function<? super T, List<String>> line) {
        List<List<String>> lines = new ArrayList<>();
        String next = "";
        while (next != null && lines.size() < MOST_LINES) {
            Page<T> page = pages.apply(next);
            page.items().forEach(item -> lines.add(line.apply(item)));
            next = page.next();
        }
        return lines;
    }

    public static ResponseEntity<byte[]> answer(String fileName, List<String> heads, List<List<String>> lines) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(heads);
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody's text, or anything else that is shown as text; empty for null. */
    public static String text(Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A plain decimal with the currency's decimals, which spreadsheets add up. */
    public static String amount(Amount amount) {
        return amount.toMoney().getAmount().toPlainString();
    }
}
