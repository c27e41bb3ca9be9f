package dev.porchlight.billing.imports;

import dev.porchlight.billing.imports.ImportedTable.Becomes;
import dev.porchlight.billing.imports.ImportedTable.CellError;
import dev.porchlight.billing.imports.ImportedTable.TableInvoice;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.LongAnswer;
import dev.porchlight.platform.web.Table;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "Import from accounting")
class TableImportController {

    private static final String DESCRIPTION = """
            A table of comma-separated values with a first line of column names. The column record says what a row is: \
            invoice, line or payment; the invoice id says what belongs together. Amounts are decimals in the invoice's \
            currency. With anything wrong nothing at all is imported, and it is said of each row and column; as a dry run \
            nothing is either. Up to 2,000 invoices at once. The same table again changes nothing. A large one takes its \
            time: the answer's JSON comes behind white space, which is sent every few seconds meanwhile.""";

    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final int MOST_INVOICES = 2_000;

    /** One that was sound turned out not to be: all is taken back. */
    private static final class TakenBack extends RuntimeException {

        private final CellError error;

        TakenBack(CellError error) {
            super(error.message(), null, false, false);
            this.error = error;
        }
    }

    private final Commands commands;
    private final InvoiceIds ids;
    private final Settings settings;
    private final Directory directory;
    private final Validator validator;
    private final JdbcClient jdbc;
    private final TransactionTemplate inOne;

    TableImportController(
            Commands commands,
            InvoiceIds ids,
            Settings settings,
            Directory directory,
            Validator validator,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.commands = commands;
        this.ids = ids;
        this.settings = settings;
        this.directory = directory;
        this.validator = validator;
        this.jdbc = jdbc;
        this.inOne = new TransactionTemplate(transactions);
    }

    @PostMapping(value = "/api/billing/imports/{source}/table", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import invoices, their lines and payments from a table", description = DESCRIPTION)
    ImportedTable importAll(
            @PathVariable String source,
            @RequestParam(required = false) MultipartFile file,
            @Parameter(description = "true to change nothing; false if not said") @RequestParam(required = false)
                    Boolean dryRun,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        BillingTeam.require(caller);
        String from = Source.of(source);
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", file == null ? "is required" : "is empty");
        }
        Table table = Table.read(file.getBytes());
        table.requireColumns(InvoiceTable.COLUMNS);
        InvoiceTable reading = new InvoiceTable(from, ids, settings.current().seller(), directory, validator);
        List<InvoiceTable.Read> read = reading.read(table);
        if (read.size() > MOST_INVOICES) {
            throw new InvalidInput("file", "has more than %,d invoices: send it in parts".formatted(MOST_INVOICES));
        }
        boolean dry = Boolean.TRUE.equals(dryRun);
        List<TableInvoice> invoices = said(read);
        if (dry || !reading.errors().isEmpty()) {
            return answer(dry, false, reading.errors(), invoices);
        }
        LongAnswer answer = new LongAnswer(response, SILENCE);
        try {
            inOne.executeWithoutResult(transaction -> read.forEach(invoice -> {
                bring(invoice, caller);
                answer.isComing();
            }));
            return answer(false, true, List.of(), invoices);
        } catch (TakenBack back) {
            return answer(false, false, List.of(back.error), invoices);
        } catch (RuntimeException e) {
            throw answer.brokenOff(e);
        }
    }

    private void bring(InvoiceTable.Read invoice, Caller caller) {
        try {
            commands.send(invoice.command(), caller);
        } catch (InvalidInput refusal) {
            throw new TakenBack(new CellError(
                    invoice.line(), "organisation", refusal.errors().getFirst().message()));
        } catch (RuleBroken refusal) {
            throw new TakenBack(new CellError(invoice.line(), "invoice id", refusal.getMessage()));
        }
    }

    private List<TableInvoice> said(List<InvoiceTable.Read> read) {
        List<UUID> all = read.stream().map(InvoiceTable.Read::id).toList();
        Set<UUID> known = all.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select id from invoice where id in (:ids)")
                        .param("ids", all)
                        .query(UUID.class)
                        .list());
        return read.stream()
                .map(invoice -> new TableInvoice(
                        invoice.line(),
                        invoice.id(),
                        invoice.externalId(),
                        invoice.number(),
                        known.contains(invoice.id()) ? Becomes.KNOWN : Becomes.NEW))
                .toList();
    }

    private static ImportedTable answer(
            boolean dryRun, boolean imported, List<CellError> errors, List<TableInvoice> invoices) {
        int known = (int)
                invoices.stream().filter(it -> it.becomes() == Becomes.KNOWN).count();
        return new ImportedTable(
                dryRun,
                imported,
                invoices.size() - known,
                known,
                errors.size(),
                errors.stream().limit(ImportedTable.SAID).toList(),
                invoices.stream().limit(ImportedTable.SAID).toList());
    }
}
