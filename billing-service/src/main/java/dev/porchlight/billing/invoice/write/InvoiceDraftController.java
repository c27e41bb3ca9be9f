package dev.porchlight.billing.invoice.write;

import dev.porchlight.billing.invoice.InvoiceSums;
import dev.porchlight.billing.invoice.commands.ChangeInvoiceDraft;
import dev.porchlight.billing.invoice.commands.DiscardInvoiceDraft;
import dev.porchlight.billing.invoice.commands.DraftInvoice;
import dev.porchlight.billing.invoice.commands.IssueInvoice;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Invoices")
class InvoiceDraftController {

    /** Whom an invoice charges, and what. */
    record NewInvoice(
            @NotNull(message = "is required") UUID organisationId,
            @NotNull(message = "is required") @Valid InvoiceInput content) {}

    record FromQuote(@NotNull(message = "is required") UUID quoteId) {}

    record DraftedInvoice(UUID id) {}

    private final Commands commands;
    private final Settings settings;
    private final FirstInvoice firstInvoice;

    InvoiceDraftController(Commands commands, Settings settings, FirstInvoice firstInvoice) {
        this.commands = commands;
        this.settings = settings;
        this.firstInvoice = firstInvoice;
    }

    @PostMapping("/api/invoices")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin an invoice", description = "Only the service team sees it until it is issued.")
    ResponseEntity<DraftedInvoice> draft(@Valid @RequestBody NewInvoice invoice, Caller caller) {
        BillingTeam.require(caller);
        DraftedInvoice drafted = new DraftedInvoice(UUID.randomUUID());
        belowContent(() -> commands.send(
                new DraftInvoice(
                        drafted.id(),
                        invoice.organisationId(),
                        null,
                        invoice.content().toContent(settings.current())),
                caller));
        return created(drafted);
    }

    @PostMapping("/api/invoices/from-quote")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begin the first invoice of an accepted quote",
            description = "It comes to what the quote said is due on acceptance. The quote says that it is there.")
    ResponseEntity<DraftedInvoice> fromQuote(@Valid @RequestBody FromQuote from, Caller caller) {
        BillingTeam.require(caller);
        return created(new DraftedInvoice(firstInvoice.of(from.quoteId(), caller)));
    }

    @PutMapping("/api/invoices/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Write a draft anew")
    void change(@PathVariable UUID id, @Valid @RequestBody InvoiceInput content, Caller caller) {
        BillingTeam.require(caller);
        commands.send(new ChangeInvoiceDraft(id, content.toContent(settings.current())), caller);
    }

    @DeleteMapping("/api/invoices/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Drop a draft")
    void discard(@PathVariable UUID id, Caller caller) {
        commands.send(new DiscardInvoiceDraft(id), caller);
    }

    @PostMapping("/api/invoices/{id}/issue")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Issue a draft", description = "It gets the next number, and never changes from then on.")
    void issue(@PathVariable UUID id, Caller caller) {
        commands.send(new IssueInvoice(id), caller);
    }

    @PostMapping("/api/billing/invoice-totals")
    @ResponseStatus(HttpStatus.OK)
    @Operation(summary = "What this would come to", description = "Nothing is stored.")
    Totals totals(@Valid @RequestBody InvoiceInput content, Caller caller) {
        BillingTeam.require(caller);
        return InvoiceSums.of(content.toContent(settings.current())).totals();
    }

    private static ResponseEntity<DraftedInvoice> created(DraftedInvoice drafted) {
        return ResponseEntity.created(URI.create("/api/invoices/" + drafted.id()))
                .body(drafted);
    }

    private static void belowContent(Supplier<?> action) {
        try {
            action.get();
        } catch (InvalidInput invalid) {
            throw new InvalidInput(invalid.errors().stream()
                    .map(error -> error.pointer().equals("/organisationId")
                                    || !error.pointer().startsWith("/")
                            ? error
                            : new FieldError("/content" + error.pointer(), error.message()))
                    .toList());
        }
    }
}
