package dev.porchlight.billing.contract.write;

import dev.porchlight.billing.contract.commands.InvoiceCharges;
import dev.porchlight.billing.contract.events.InvoicedCharge;
import dev.porchlight.billing.contract.read.ChargeTable;
import dev.porchlight.billing.invoice.commands.DraftInvoice;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Contracts")
class ChargesController {

    record ChargesInput(
            @Schema(description = "The last day of what is invoiced; left out, today") @Nullable
            LocalDate upTo) {}

    record Drafted(UUID id) {}

    private record Contract(UUID organisationId, String name, String currency) {}

    private final Commands commands;
    private final ChargeTable charges;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ChargesController(
            Commands commands,
            ChargeTable charges,
            Settings settings,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.commands = commands;
        this.charges = charges;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @PostMapping("/api/contracts/{id}/invoices")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Draft an invoice of what a contract charges beside its price",
            description = "Work beyond the allotments, blocks and top-ups that are on no invoice yet; 409 if there is"
                    + " nothing. Each goes on one invoice. If that is voided, or discarded while it is a draft, they"
                    + " can be invoiced again.")
    ResponseEntity<Drafted> invoice(@PathVariable UUID id, @RequestBody ChargesInput input, Caller caller) {
        BillingTeam.require(caller);
        Contract contract = jdbc.sql("select organisation_id, name, currency from contract where id = ?")
                .param(id)
                .query(Contract.class)
                .optional()
                .orElseThrow(NotFound::new);
        UUID invoice = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            commands.send(new InvoiceCharges(id, invoice, input.upTo()), caller);
            commands.send(
                    new DraftInvoice(invoice, contract.organisationId(), null, content(contract, charges.on(invoice))),
                    caller);
        });
        return ResponseEntity.created(URI.create("/api/invoices/" + invoice)).body(new Drafted(invoice));
    }

    /** Taxed at the first of the settings' rates, until somebody says otherwise in the draft. */
    private InvoiceContent content(Contract contract, List<InvoicedCharge> charged) {
        BillingSettings said = settings.current();
        return new InvoiceContent(
                contract.name(),
                null,
                contract.name(),
                null,
                ChargedLines.of(charged, said.taxRates().getFirst().tax()),
                null,
                null,
                said.pricesIncludeTax(),
                contract.currency(),
                null,
                said.roundingRule());
    }
}
