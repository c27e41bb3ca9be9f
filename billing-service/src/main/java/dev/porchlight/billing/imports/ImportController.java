package dev.porchlight.billing.imports;

import dev.porchlight.billing.invoice.commands.ImportInvoice;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.command.Brought;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.command.Together;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/billing/imports/{source}")
@Tag(name = "Import from accounting")
class ImportController {

    /** An invoice among many. */
    record BatchItem(
            @NotNull(message = "is required") @Size(min = 1, max = 100, message = "must be 1 to 100 characters")
            String externalId,

            @NotNull(message = "is required") @Valid ImportedInvoice invoice) {}

    record Batch(
            @NotNull(message = "is required") @Size(min = 1, max = 500, message = "must be 1 to 500 invoices")
            List<@NotNull(message = "is required") @Valid BatchItem> invoices) {}

    /**
     * What became of one.
     *
     * @param id of the invoice here; null if it was refused
     * @param errors why it was refused
     */
    record Outcome(
            String externalId,
            @Nullable UUID id,

            @Schema(allowableValues = {"imported", "refused"})
            String outcome,

            List<FieldError> errors) {}

    record Imported(UUID id) {}

    private final Commands commands;
    private final Together together;
    private final InvoiceIds ids;
    private final Settings settings;
    private final Directory directory;

    ImportController(Commands commands, Together together, InvoiceIds ids, Settings settings, Directory directory) {
        this.commands = commands;
        this.together = together;
        this.ids = ids;
        this.settings = settings;
        this.directory = directory;
    }

    @PutMapping("/invoices/{externalId}")
    @ResponseStatus(HttpStatus.OK)
    @Operation(
            summary = "Bring in an invoice, or what is different of it",
            description = "The source is the accounting system, such as xero. The same again changes nothing.")
    Imported upsert(
            @PathVariable String source,
            @PathVariable String externalId,
            @Valid @RequestBody ImportedInvoice invoice,
            Caller caller) {
        BillingTeam.require(caller);
        ImportInvoice command = new Reading(Source.of(source)).command(externalId, invoice);
        commands.send(command, caller);
        return new Imported(command.invoiceId());
    }

    @PostMapping("/invoices")
    @ResponseStatus(HttpStatus.OK)
    @Operation(
            summary = "Bring in up to 500 invoices",
            description = "Each for itself: the answer says of each whether it was imported, or why it was refused.")
    List<Outcome> batch(@PathVariable String source, @Valid @RequestBody Batch batch, Caller caller) {
        BillingTeam.require(caller);
        Reading reading = new Reading(Source.of(source));
        List<Brought<ImportInvoice>> brought = batch.invoices().stream()
                .map(item -> Brought.read(item.externalId(), () -> reading.command(item.externalId(), item.invoice())))
                .toList();
        return together.send(brought, caller).stream()
                .map(ImportController::outcome)
                .toList();
    }

    private static Outcome outcome(Brought<ImportInvoice> invoice) {
        return invoice.isRefused()
                ? new Outcome(invoice.externalId(), null, "refused", invoice.errors())
                : new Outcome(invoice.externalId(), invoice.command().invoiceId(), "imported", List.of());
    }

    /** Makes commands of what one request brings; each organisation is looked up once. */
    private final class Reading {

        private final String source;
        private final Party seller = settings.current().seller();
        private final Map<UUID, Optional<Directory.Organisation>> organisations = new HashMap<>();

        Reading(String source) {
            this.source = source;
        }

        ImportInvoice command(String externalId, ImportedInvoice invoice) {
            String organisation = organisations
                    .computeIfAbsent(invoice.organisationId(), directory::organisation)
                    .map(Directory.Organisation::name)
                    .orElseThrow(() -> new InvalidInput("/organisationId", "is not an organisation we know"));
            return invoice.toCommand(ids.of(source, externalId), source, externalId, seller, organisation);
        }
    }
}
