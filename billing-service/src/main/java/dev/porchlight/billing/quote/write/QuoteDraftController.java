package dev.porchlight.billing.quote.write;

import dev.porchlight.billing.quote.QuoteSums;
import dev.porchlight.billing.quote.commands.ChangeQuoteDraft;
import dev.porchlight.billing.quote.commands.DraftQuote;
import dev.porchlight.billing.quote.commands.SendQuote;
import dev.porchlight.billing.quote.events.QuoteTotals;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Quotes")
class QuoteDraftController {

    /** For whom a quote is, and what it offers. */
    record NewQuote(
            @NotNull(message = "is required") UUID organisationId,
            @Nullable UUID siteId,

            @NotNull(message = "is required") @Schema(description = "The contact it is for")
            UUID contactId,

            @Schema(description = "The agent who answers for it. Left out, it is you.") @Nullable
            UUID accountManagerId,

            @NotNull(message = "is required") @Valid QuoteInput content) {}

    /** The same, anew. */
    record QuoteDraft(
            @Nullable UUID siteId,
            @NotNull(message = "is required") UUID contactId,
            @NotNull(message = "is required") UUID accountManagerId,
            @NotNull(message = "is required") @Valid QuoteInput content) {}

    record DraftedQuote(UUID id, long number) {}

    /** What to tell the customer about a new version. */
    record Sending(
            @Schema(description = "What is different, in words. Left out, the differences are listed.")
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Nullable
            String changes) {}

    private final Commands commands;
    private final QuoteContents contents;
    private final Settings settings;
    private final Numbers numbers;

    QuoteDraftController(Commands commands, QuoteContents contents, Settings settings, Numbers numbers) {
        this.commands = commands;
        this.contents = contents;
        this.settings = settings;
        this.numbers = numbers;
    }

    @PostMapping("/api/quotes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a quote", description = "Only the service team sees it until it is sent.")
    ResponseEntity<DraftedQuote> draft(@Valid @RequestBody NewQuote quote, Caller caller) {
        BillingTeam.requireSelling(caller);
        var content = AtContent.of(() -> contents.of(quote.content()));
        DraftedQuote drafted = new DraftedQuote(UUID.randomUUID(), numbers.next("quote_number"));
        UUID manager = quote.accountManagerId() == null ? caller.personId() : quote.accountManagerId();
        AtContent.of(() -> commands.send(
                new DraftQuote(
                        drafted.id(),
                        drafted.number(),
                        quote.organisationId(),
                        quote.siteId(),
                        quote.contactId(),
                        manager,
                        content),
                caller));
        return ResponseEntity.created(URI.create("/api/quotes/" + drafted.id())).body(drafted);
    }

    @PutMapping("/api/quotes/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Write anew what will be sent next",
            description = "What was sent stays as it is until the next version is sent.")
    void change(@PathVariable UUID id, @Valid @RequestBody QuoteDraft quote, Caller caller) {
        BillingTeam.requireSelling(caller);
        AtContent.of(() -> commands.send(
                new ChangeQuoteDraft(
                        id, quote.siteId(), quote.contactId(), quote.accountManagerId(), contents.of(quote.content())),
                caller));
    }

    @PostMapping("/api/quotes/{id}/sending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Send what was written, as the next version",
            description = "The version before is retired at once.")
    void send(@PathVariable UUID id, @Valid @RequestBody Sending sending, Caller caller) {
        String changes = sending.changes() == null || sending.changes().isBlank() ? null : sending.changes();
        commands.send(new SendQuote(id, changes), caller);
    }

    @PostMapping("/api/billing/quote-totals")
    @ResponseStatus(HttpStatus.OK)
    @Operation(
            summary = "What this would come to",
            description = "Nothing is stored. All that is optional is left out.")
    QuoteTotals totals(@Valid @RequestBody QuoteInput content, Caller caller) {
        BillingTeam.requireSelling(caller);
        return QuoteSums.of(contents.of(content), settings.current().roundingRule(), Set.of());
    }
}
