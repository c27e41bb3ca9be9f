package dev.porchlight.billing.quote.write;

import dev.porchlight.billing.quote.PurchaseOrder;
import dev.porchlight.billing.quote.commands.AcceptQuote;
import dev.porchlight.billing.quote.commands.AcceptQuoteOnBehalf;
import dev.porchlight.billing.quote.commands.WithdrawAcceptance;
import dev.porchlight.billing.quote.events.AcceptanceChannel;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/quotes/{id}")
@Tag(name = "Quotes")
class AcceptanceController {

    /** What was seen, and that it is agreed to. */
    record AcceptanceInput(
            @NotNull(message = "is required") @Schema(description = "The version that was shown")
            Integer version,

            @NotNull(message = "is required")
            @Pattern(regexp = "[0-9a-f]{64}", message = "is no SHA-256 in hexadecimal")
            @Schema(
                    description = "Of the version that was shown",
                    example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
            String contentHash,

            @NotNull(message = "is required")
            @Valid
            @Schema(description = "What was shown as due on acceptance, options included")
            Amount total,

            @Size(max = 500, message = "must be at most 500") @Nullable
            List<@NotNull(message = "is required") UUID> chosenOptions,

            @NotNull(message = "is required; write N/A if you have none")
            @Size(max = 60, message = "must have at most 60 characters")
            @Schema(description = "N/A for none")
            String purchaseOrder,

            @Size(max = 2_000, message = "must have at most 2,000 characters") @Nullable
            String comment,

            @NotNull(message = "is required") Boolean consent,
            @NotNull(message = "is required") @Valid SignatureInput signature,

            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String name,

            @NotNull(message = "is required")
            @Size(max = 254, message = "must have at most 254 characters")
            @Pattern(regexp = "\\s*[^\\s@]+@[^\\s@]+\\s*", message = "is not an email address")
            @Schema(example = "somebody@example.com")
            String email) {}

    /** What a customer said otherwise. */
    record OnBehalfInput(
            @NotNull(message = "is required") Integer version,

            @Size(max = 500, message = "must be at most 500") @Nullable
            List<@NotNull(message = "is required") UUID> chosenOptions,

            @NotNull(message = "is required; write N/A if there is none")
            @Size(max = 60, message = "must have at most 60 characters")
            String purchaseOrder,

            @Size(max = 2_000, message = "must have at most 2,000 characters") @Nullable
            String comment,

            @NotNull(message = "is required") @Schema(description = "The contact who said so")
            UUID acceptedBy,

            @NotNull(message = "is required") AcceptanceChannel channel,

            @NotNull(message = "is required")
            @Size(min = 1, max = 10, message = "must be 1 to 10 files")
            @Schema(description = "Files that prove it, uploaded before")
            List<@NotNull(message = "is required") UUID> attachmentIds) {}

    record Reason(
            @NotNull(message = "is required") @Size(max = 2_000, message = "must have at most 2,000 characters")
            String reason) {}

    record Accepted(UUID id, int version) {}

    private final Commands commands;

    AcceptanceController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/acceptance")
    @ResponseStatus(HttpStatus.OK)
    @Operation(
            summary = "Accept the version that was shown",
            description =
                    "Exactly one acceptance counts. If the quote is not what was shown, the answer is 409 and says"
                            + " what differs.")
    Accepted accept(
            @PathVariable UUID id,
            @Valid @RequestBody AcceptanceInput acceptance,
            HttpServletRequest request,
            Caller caller) {
        commands.send(
                new AcceptQuote(
                        id,
                        acceptance.version(),
                        acceptance.contentHash(),
                        acceptance.total(),
                        acceptance.chosenOptions() == null ? List.of() : acceptance.chosenOptions(),
                        PurchaseOrder.of(acceptance.purchaseOrder()),
                        textOrNull(acceptance.comment()),
                        acceptance.consent(),
                        acceptance.signature().toSignature(),
                        PlainText.line("/name", acceptance.name()),
                        acceptance.email().strip(),
                        SignIns.of(caller, request)),
                caller);
        return new Accepted(id, acceptance.version());
    }

    @PostMapping("/acceptance-on-behalf")
    @ResponseStatus(HttpStatus.OK)
    @Operation(summary = "Accept for a customer who said so by phone, mail or on paper, with proof")
    Accepted acceptOnBehalf(@PathVariable UUID id, @Valid @RequestBody OnBehalfInput acceptance, Caller caller) {
        commands.send(
                new AcceptQuoteOnBehalf(
                        id,
                        acceptance.version(),
                        acceptance.chosenOptions() == null ? List.of() : acceptance.chosenOptions(),
                        PurchaseOrder.of(acceptance.purchaseOrder()),
                        textOrNull(acceptance.comment()),
                        acceptance.acceptedBy(),
                        acceptance.channel(),
                        acceptance.attachmentIds()),
                caller);
        return new Accepted(id, acceptance.version());
    }

    @PostMapping("/acceptance-withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Withdraw an acceptance from which nothing was opened",
            description = "Its evidence stays. If something was opened, the answer is 409 and names it.")
    void withdraw(@PathVariable UUID id, @Valid @RequestBody Reason reason, Caller caller) {
        commands.send(new WithdrawAcceptance(id, PlainText.line("/reason", reason.reason())), caller);
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
