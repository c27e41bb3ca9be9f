package dev.porchlight.billing.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a table of invoices means, or did.
 *
 * @param imported whether it was: never with an error, and never in a dry run
 * @param fresh how many invoices are not here yet
 * @param known how many are, and are brought to what the table says
 * @param errorCount how many cells are wrong
 * @param errors what is wrong, the first 1,000
 * @param invoices what becomes of each, the first 1,000
 */
record ImportedTable(
        boolean dryRun,
        boolean imported,
        int fresh,
        int known,
        int errorCount,
        List<CellError> errors,
        List<TableInvoice> invoices) {

    static final int SAID = 1_000;

    enum Becomes {
        NEW,
        KNOWN;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is wrong in a cell; {@code line} is where its row begins, from 1. */
    record CellError(long line, String column, String message) {}

    /** An invoice of the table. */
    record TableInvoice(
            long line, UUID id, String externalId, @Nullable String number, Becomes becomes) {}
}
