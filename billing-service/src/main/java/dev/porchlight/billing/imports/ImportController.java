package dev.porchlight.billing.imports;

import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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
    private final Settings settings;
    private final Directory directory;

    ImportController(Commands commands, Settings settings, Directory directory) {
        this.commands = commands;
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
        return new Imported(bring(Source.of(source), externalId, invoice, caller));
    }

    @PostMapping("/invoices")
    @ResponseStatus(HttpStatus.OK)
    @Operation(
            summary = "Bring in up to 500 invoices",
            description = "Each on its own: the answer says of each whether it was imported, or why it was refused.")
    List<Outcome> batch(@PathVariable String source, @Valid @RequestBody Batch batch, Caller caller) {
        BillingTeam.require(caller);
        String from = Source.of(source);
        return batch.invoices().stream()
                .map(item -> outcome(from, item, caller))
                .toList();
    }

    private Outcome outcome(String source, BatchItem item, Caller caller) {
        try {
            UUID id = bring(source, item.externalId(), item.invoice(), caller);
            return new Outcome(item.externalId(), id, "imported", List.of());
        } catch (InvalidInput invalid) {
            return new Outcome(item.externalId(), null, "refused", invalid.errors());
        } catch (RuleBroken broken) {
            return new Outcome(item.externalId(), null, "refused", List.of(new FieldError("", broken.getMessage())));
        }
    }

    private UUID bring(String source, String externalId, ImportedInvoice invoice, Caller caller) {
        BillingTeam.require(caller);
        String organisation = directory
                .organisation(invoice.organisationId())
                .map(Directory.Organisation::name)
                .orElseThrow(() -> new InvalidInput("/organisationId", "is not an organisation we know"));
        var command = invoice.toCommand(source, externalId, settings.current().seller(), organisation);
        commands.send(command, caller);
        return command.invoiceId();
    }
}
