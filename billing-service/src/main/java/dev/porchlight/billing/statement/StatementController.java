package dev.porchlight.billing.statement;

import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/billing/statements/{organisationId}")
@Tag(name = "Statements")
class StatementController {

    private final InvoiceReaders readers;
    private final Statements statements;

    StatementController(InvoiceReaders readers, Statements statements) {
        this.readers = readers;
        this.statements = statements;
    }

    @GetMapping
    @Operation(
            summary = "An organisation's statement for a period, one per currency",
            description = "Opening balance, entries and closing balance; both days are within. A year if not said.")
    List<Statement> statement(
            @PathVariable UUID organisationId,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            Caller caller) {
        readers.require(caller, organisationId);
        return statements.of(organisationId, statements.period(from, to));
    }

    @GetMapping(value = "/csv", produces = Csv.TYPE)
    @Operation(summary = "The same as CSV")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID organisationId,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            Caller caller) {
        List<List<String>> lines = new ArrayList<>();
        for (Statement statement : statement(organisationId, from, to, caller)) {
            lines.add(line(statement.from(), "opening", "", "", statement.opening()));
            statement
                    .entries()
                    .forEach(entry -> lines.add(line(
                            entry.day(),
                            entry.kind(),
                            Csv.text(entry.number()),
                            Csv.text(entry.text()),
                            entry.amount())));
            lines.add(line(statement.to(), "closing", "", "", statement.closing()));
        }
        return Csv.answer("statement.csv", List.of("Date", "Type", "Number", "Reference", "Amount", "Currency"), lines);
    }

    private static List<String> line(LocalDate day, String kind, String number, String text, Amount amount) {
        return List.of(day.toString(), kind, number, text, Csv.amount(amount), amount.currency());
    }
}
