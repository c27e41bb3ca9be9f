package dev.porchlight.billing.imports;

import dev.porchlight.billing.imports.ImportedInvoice.ImportedLine;
import dev.porchlight.billing.imports.ImportedInvoice.ImportedPayment;
import dev.porchlight.billing.imports.ImportedTable.CellError;
import dev.porchlight.billing.invoice.commands.ImportInvoice;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.settings.write.TaxInput;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.web.Table;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.joda.money.IllegalCurrencyException;
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

    /** What a spreadsheet would take for a formula, where there is text. */
    private static final Pattern FORMULA = Pattern.compile("[=@\t\r].*", Pattern.DOTALL);

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
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
     * @param command null if anything of it is wrong
     */
    record Read(
            long line,
            String externalId,
            @Nullable String number,
            @Nullable ImportInvoice command) {}

    /** The rows that belong together. */
    private static final class Rows {
        Table.Row invoice;
        final List<Table.Row> lines = new ArrayList<>();
        final List<Table.Row> payments = new ArrayList<>();
    }

    private final String source;
    private final Party seller;
    private final Directory directory;
    private final Validator validator;
    private final List<CellError> errors = new ArrayList<>();
    private final Map<String, Optional<Directory.Organisation>> organisations = new LinkedHashMap<>();

    InvoiceTable(String source, Party seller, Directory directory, Validator validator) {
        this.source = source;
        this.seller = seller;
        this.directory = directory;
        this.validator = validator;
    }

    /** What is wrong, in the order of the table's rows. */
    List<CellError> errors() {
        return errors.stream().sorted(Comparator.comparingLong(CellError::line)).toList();
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
            String externalId = cell(row, "invoice id");
            if (externalId == null || externalId.length() > 100) {
                wrong(row, "invoice id", externalId == null ? "is required" : "must have at most 100 characters");
                continue;
            }
            refuseFormulas(row);
            Rows rows = invoices.computeIfAbsent(externalId, id -> new Rows());
            switch (Objects.requireNonNullElse(cell(row, "record"), "").toLowerCase(Locale.ROOT)) {
                case "invoice" -> {
                    if (rows.invoice != null) {
                        wrong(row, "invoice id", "is there twice");
                    } else {
                        rows.invoice = row;
                    }
                }
                case "line" -> rows.lines.add(row);
                case "payment" -> rows.payments.add(row);
                default -> wrong(row, "record", "must be invoice, line or payment");
            }
        }
        return invoices;
    }

    private void orphans(Rows rows) {
        List<Table.Row> all = new ArrayList<>(rows.lines);
        all.addAll(rows.payments);
        all.forEach(row -> wrong(row, "invoice id", "has no invoice in this table"));
    }

    private void refuseFormulas(Table.Row row) {
        row.cells().forEach((column, text) -> {
            if (FORMULA.matcher(text).matches()) {
                wrong(row, column, "looks like a formula");
            }
        });
    }

    private Read invoice(String externalId, Rows rows) {
        int before = errors.size();
        Table.Row row = rows.invoice;
        Optional<Directory.Organisation> organisation = organisation(row);
        CurrencyUnit currency = currency(row);
        ImportedInvoice invoice = new ImportedInvoice(
                organisation.map(Directory.Organisation::id).orElse(null),
                cell(row, "number"),
                day(row, "invoice date"),
                day(row, "due date"),
                cell(row, "reference"),
                cell(row, "order number"),
                cell(row, "agreement"),
                currency == null ? null : currency.getCode(),
                null,
                rows.lines.stream().map(line -> line(line, currency)).toList(),
                amount(row, "net", currency),
                amount(row, "tax", currency),
                amount(row, "total", currency),
                rows.payments.isEmpty()
                        ? null
                        : rows.payments.stream()
                                .map(payment -> payment(payment, currency))
                                .toList(),
                null,
                amount(row, "amount due", currency));
        validator
                .validate(invoice)
                .forEach(violation -> wrongAt(violation.getPropertyPath().toString(), violation.getMessage(), rows));
        ImportInvoice command = null;
        if (errors.size() == before) {
            try {
                command = invoice.toCommand(
                        source, externalId, seller, organisation.orElseThrow().name());
            } catch (InvalidInput invalid) {
                invalid.errors().forEach(error -> wrongAt(error.pointer(), error.message(), rows));
            }
        }
        return new Read(row.line(), externalId, invoice.number(), command);
    }

    private ImportedLine line(Table.Row row, @Nullable CurrencyUnit currency) {
        String rate = decimal(row, "tax rate");
        String said = cell(row, "tax category");
        TaxCategory category = said == null
                ? rate == null || new BigDecimal(rate).signum() == 0 ? TaxCategory.ZERO_RATED : TaxCategory.STANDARD
                : category(row, said);
        return new ImportedLine(
                cell(row, "code"),
                cell(row, "description"),
                decimal(row, "quantity"),
                decimal(row, "unit price"),
                new TaxInput(category, rate == null ? "0" : rate),
                amount(row, "amount", currency));
    }

    private ImportedPayment payment(Table.Row row, @Nullable CurrencyUnit currency) {
        return new ImportedPayment(
                cell(row, "payment id"),
                amount(row, "amount", currency),
                day(row, "received on"),
                cell(row, "method"),
                cell(row, "reference"));
    }

    /** By its id here, or by its name if only one is called so. */
    private Optional<Directory.Organisation> organisation(Table.Row row) {
        String said = cell(row, "organisation");
        if (said == null) {
            return Optional.empty();
        }
        Optional<Directory.Organisation> found = organisations.computeIfAbsent(said, this::organisation);
        if (found.isEmpty()) {
            wrong(row, "organisation", "is not an organisation we know, or several are called so");
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

    private @Nullable CurrencyUnit currency(Table.Row row) {
        String said = cell(row, "currency");
        if (said == null) {
            return null;
        }
        try {
            return CurrencyUnit.of(said);
        } catch (IllegalCurrencyException e) {
            wrong(row, "currency", "is not a currency we know, such as GBP");
            return null;
        }
    }

    private @Nullable TaxCategory category(Table.Row row, String said) {
        for (TaxCategory category : TaxCategory.values()) {
            if (category.word().equals(said.toLowerCase(Locale.ROOT).replace(' ', '-'))) {
                return category;
            }
        }
        wrong(row, "tax category", "must be standard, zero-rated, exempt or reverse-charge");
        return null;
    }

    private @Nullable Amount amount(Table.Row row, String column, @Nullable CurrencyUnit currency) {
        String said = decimal(row, column);
        if (said == null || currency == null) {
            return null;
        }
        BigDecimal amount = new BigDecimal(said);
        if (amount.stripTrailingZeros().scale() > currency.getDecimalPlaces()) {
            wrong(row, column, "has more decimals than " + currency.getCode() + " has");
            return null;
        }
        return new Amount(amount.movePointRight(currency.getDecimalPlaces()).longValueExact(), currency.getCode());
    }

    private @Nullable String decimal(Table.Row row, String column) {
        String said = cell(row, column);
        if (said == null || DECIMAL.matcher(said).matches()) {
            return said;
        }
        wrong(row, column, "must be a number, such as 1174.50");
        return null;
    }

    private @Nullable LocalDate day(Table.Row row, String column) {
        String said = cell(row, column);
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            wrong(row, column, "must be a date, as in 2026-05-12");
            return null;
        }
    }

    /** A path such as {@code lines[2].unitPrice}, or a pointer such as {@code /lines/2/unitPrice}. */
    private void wrongAt(String path, String message, Rows rows) {
        Matcher part = PART.matcher(path);
        if (!part.matches()) {
            wrong(rows.invoice, column(path.replaceFirst("^/", "")), message);
            return;
        }
        List<Table.Row> of = part.group(1).equals("lines") ? rows.lines : rows.payments;
        String field = part.group(3);
        wrong(
                of.get(Integer.parseInt(part.group(2))),
                field.equals("externalId") ? "payment id" : column(field),
                message);
    }

    private static String column(String path) {
        String field = path.replace('/', '.').replaceFirst("\\.(minorUnits|currency)$", "");
        String spelt = SPELT.get(field);
        return spelt != null ? spelt : field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** Of a cell that cannot be read it is not said, too, that it is missing. */
    private void wrong(Table.Row row, String column, String message) {
        if (errors.stream()
                .noneMatch(it -> it.line() == row.line() && it.column().equals(column))) {
            errors.add(new CellError(row.line(), column, message));
        }
    }

    private static @Nullable String cell(Table.Row row, String column) {
        String text = row.cells().getOrDefault(column, "");
        return text.isEmpty() ? null : text;
    }
}
