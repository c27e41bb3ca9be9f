package dev.porchlight.billing.imports;

import dev.porchlight.billing.imports.ImportedInvoice.ImportedLine;
import dev.porchlight.billing.imports.ImportedInvoice.ImportedPayment;
import dev.porchlight.billing.imports.ImportedTable.CellError;
import dev.porchlight.billing.invoice.commands.ImportInvoice;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.settings.write.TaxInput;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.web.Table;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of invoices, their lines and their payments, each in a row of its own; the invoice id says what belongs
 * together. What is wrong is said of the row and the column it stands in.
 */
final class InvoiceTable {

    static final List<String> COLUMNS = List.of(
            "record",
            "invoice id",
            "organisation",
            "number",
            "invoice date",
            "due date",
            "reference",
            "order number",
            "agreement",
            "currency",
            "net",
            "tax",
            "total",
            "amount due",
            "code",
            "description",
            "quantity",
            "unit price",
            "tax category",
            "tax rate",
            "amount",
            "payment id",
            "received on",
            "method");

    private static final Pattern PART = Pattern.compile("/?(lines|payments)[\\[/](\\d+)[\\]]?[./](.*)");

    /** Whatever is spelt otherwise in the table than in the API. */
    private static final Map<String, String> SPELT = Map.of(
            "organisationId", "organisation",
            "amountDue", "amount due",
            "tax.rate", "tax rate",
            "tax.category", "tax category");

    /**
     * An invoice as the table has it.
     *
     * @param id that it has, or will have
     * @param command null if anything of it is wrong
     */
    record Read(
            long line,
            UUID id,
            String externalId,
            @Nullable String number,
            @Nullable ImportInvoice command) {}

    /** The rows that belong together. */
    private static final class Rows {
        Cells invoice;
        final List<Cells> lines = new ArrayList<>();
        final List<Cells> payments = new ArrayList<>();
    }

    private final String source;
    private final InvoiceIds ids;
    private final Party seller;
    private final Directory directory;
    private final Validator validator;
    private final CellErrors errors = new CellErrors();
    private final Map<String, Optional<Directory.Organisation>> organisations = new LinkedHashMap<>();

    InvoiceTable(String source, InvoiceIds ids, Party seller, Directory directory, Validator validator) {
        this.source = source;
        this.ids = ids;
        this.seller = seller;
        this.directory = directory;
        this.validator = validator;
    }

    /** What is wrong, in the order of the table's rows. */
    List<CellError> errors() {
        return errors.all();
    }

    List<Read> read(Table table) {
        Map<String, Rows> invoices = gather(table);
        List<Read> read = new ArrayList<>();
        invoices.forEach((externalId, rows) -> {
            if (rows.invoice == null) {
                orphans(rows);
            } else {
                read.add(invoice(externalId, rows));
            }
        });
        return read;
    }

    private Map<String, Rows> gather(Table table) {
        Map<String, Rows> invoices = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(row, errors);
            String externalId = cells.text("invoice id");
            if (externalId == null || externalId.length() > 100) {
                cells.wrong("invoice id", externalId == null ? "is required" : "must have at most 100 characters");
                continue;
            }
            cells.refuseFormulas();
            Rows rows = invoices.computeIfAbsent(externalId, id -> new Rows());
            switch (Objects.requireNonNullElse(cells.text("record"), "").toLowerCase(Locale.ROOT)) {
                case "invoice" -> {
                    if (rows.invoice != null) {
                        cells.wrong("invoice id", "is there twice");
                    } else {
                        rows.invoice = cells;
                    }
                }
                case "line" -> rows.lines.add(cells);
                case "payment" -> rows.payments.add(cells);
                default -> cells.wrong("record", "must be invoice, line or payment");
            }
        }
        return invoices;
    }

    private static void orphans(Rows rows) {
        rows.lines.forEach(line -> line.wrong("invoice id", "has no invoice in this table"));
        rows.payments.forEach(payment -> payment.wrong("invoice id", "has no invoice in this table"));
    }

    private Read invoice(String externalId, Rows rows) {
        int before = errors.count();
        UUID id = ids.of(source, externalId);
        Cells cells = rows.invoice;
        Optional<Directory.Organisation> organisation = organisation(cells);
        CurrencyUnit currency = cells.currency("currency");
        ImportedInvoice invoice = new ImportedInvoice(
                organisation.map(Directory.Organisation::id).orElse(null),
                cells.text("number"),
                cells.day("invoice date"),
                cells.day("due date"),
                cells.text("reference"),
                cells.text("order number"),
                cells.text("agreement"),
                currency == null ? null : currency.getCode(),
                null,
                rows.lines.stream().map(line -> line(line, currency)).toList(),
                cells.amount("net", currency),
                cells.amount("tax", currency),
                cells.amount("total", currency),
                rows.payments.isEmpty()
                        ? null
                        : rows.payments.stream()
                                .map(payment -> payment(payment, currency))
                                .toList(),
                null,
                cells.amount("amount due", currency));
        validator
                .validate(invoice)
                .forEach(violation -> wrongAt(violation.getPropertyPath().toString(), violation.getMessage(), rows));
        ImportInvoice command = null;
        if (errors.count() == before) {
            try {
                command = invoice.toCommand(
                        id,
                        source,
                        externalId,
                        seller,
                        organisation.orElseThrow().name());
            } catch (InvalidInput invalid) {
                invalid.errors().forEach(error -> wrongAt(error.pointer(), error.message(), rows));
            }
        }
        return new Read(cells.row().line(), id, externalId, invoice.number(), command);
    }

    private static ImportedLine line(Cells cells, @Nullable CurrencyUnit currency) {
        String rate = cells.decimal("tax rate");
        TaxCategory untold =
                rate == null || new BigDecimal(rate).signum() == 0 ? TaxCategory.ZERO_RATED : TaxCategory.STANDARD;
        TaxCategory category = cells.text("tax category") == null ? untold : cells.taxCategory("tax category");
        return new ImportedLine(
                cells.text("code"),
                cells.text("description"),
                cells.decimal("quantity"),
                cells.decimal("unit price"),
                new TaxInput(category, rate == null ? "0" : rate),
                cells.amount("amount", currency));
    }

    private static ImportedPayment payment(Cells cells, @Nullable CurrencyUnit currency) {
        return new ImportedPayment(
                cells.text("payment id"),
                cells.amount("amount", currency),
                cells.day("received on"),
                cells.text("method"),
                cells.text("reference"));
    }

    /** By its id here, or by its name if only one is called so. */
    private Optional<Directory.Organisation> organisation(Cells cells) {
        String said = cells.text("organisation");
        if (said == null) {
            return Optional.empty();
        }
        Optional<Directory.Organisation> found = organisations.computeIfAbsent(said, this::organisation);
        if (found.isEmpty()) {
            cells.wrong("organisation", "is not an organisation we know, or several are called so");
        }
        return found;
    }

    private Optional<Directory.Organisation> organisation(String said) {
        try {
            return directory.organisation(UUID.fromString(said));
        } catch (IllegalArgumentException aName) {
            var called = directory.organisationsCalled(said);
            return called.size() == 1 ? directory.organisation(called.iterator().next()) : Optional.empty();
        }
    }

    /** A path such as {@code lines[2].unitPrice}, or a pointer such as {@code /lines/2/unitPrice}. */
    private static void wrongAt(String path, String message, Rows rows) {
        Matcher part = PART.matcher(path);
        if (!part.matches()) {
            rows.invoice.wrong(column(path.replaceFirst("^/", "")), message);
            return;
        }
        List<Cells> of = part.group(1).equals("lines") ? rows.lines : rows.payments;
        String field = part.group(3);
        of.get(Integer.parseInt(part.group(2)))
                .wrong(field.equals("externalId") ? "payment id" : column(field), message);
    }

    private static String column(String path) {
        String field = path.replace('/', '.').replaceFirst("\\.(minorUnits|currency)$", "");
        String spelt = SPELT.get(field);
        return spelt != null ? spelt : field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
