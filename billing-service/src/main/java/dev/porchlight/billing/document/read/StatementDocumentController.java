package dev.porchlight.billing.document.read;

import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.document.PrintedStatements;
import dev.porchlight.billing.statement.Period;
import dev.porchlight.billing.statement.Statements;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Statements")
class StatementDocumentController {

    private final InvoiceReaders readers;
    private final Statements statements;
    private final PrintedStatements printed;

    StatementDocumentController(InvoiceReaders readers, Statements statements, PrintedStatements printed) {
        this.readers = readers;
        this.statements = statements;
        this.printed = printed;
    }

    @GetMapping(value = "/api/billing/statements/{organisationId}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The same as PDF")
    ResponseEntity<byte[]> document(
            @PathVariable UUID organisationId,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            Caller caller) {
        readers.require(caller, organisationId);
        Period period = statements.period(from, to);
        return FileAnswer.pdf(printed.of(organisationId, period, statements.of(organisationId, period), caller));
    }
}
