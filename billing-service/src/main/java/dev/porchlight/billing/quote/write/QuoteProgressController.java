package dev.porchlight.billing.quote.write;

import dev.porchlight.billing.quote.commands.CloseQuote;
import dev.porchlight.billing.quote.commands.RejectQuote;
import dev.porchlight.billing.quote.commands.ViewQuote;
import dev.porchlight.billing.quote.commands.WithdrawQuote;
import dev.porchlight.billing.quote.commands.WriteToQuoteThread;
import dev.porchlight.billing.quote.write.AcceptanceController.Reason;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.platform.text.RichText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
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
class QuoteProgressController {

    record NewMessage(
            @Schema(description = "Rich text: simple HTML. Anything else in it is taken out.")
            @NotNull(message = "is required")
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            String text) {}

    record Rejection(
            @NotNull(message = "is required") Integer version,

            @NotNull(message = "is required") @Size(max = 2_000, message = "must have at most 2,000 characters")
            String reason) {}

    record Said(UUID id) {}

    private final Commands commands;

    QuoteProgressController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/views")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Note that you see the current version", description = "Counts for customers, the first time.")
    void view(@PathVariable UUID id, Caller caller) {
        commands.send(new ViewQuote(id), caller);
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask or answer on the quote's own thread", description = "It stays as it is otherwise.")
    Said say(@PathVariable UUID id, @Valid @RequestBody NewMessage message, Caller caller) {
        Said said = new Said(UUID.randomUUID());
        commands.send(new WriteToQuoteThread(id, said.id(), RichText.clean("/text", message.text())), caller);
        return said;
    }

    @PostMapping("/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Reject the version that was shown, with a reason")
    void reject(@PathVariable UUID id, @Valid @RequestBody Rejection rejection, Caller caller) {
        commands.send(new RejectQuote(id, rejection.version(), PlainText.line("/reason", rejection.reason())), caller);
    }

    @PostMapping("/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Pursue it no further")
    void close(@PathVariable UUID id, @Valid @RequestBody Reason reason, Caller caller) {
        commands.send(new CloseQuote(id, PlainText.line("/reason", reason.reason())), caller);
    }

    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back what was sent")
    void withdraw(@PathVariable UUID id, @Valid @RequestBody Reason reason, Caller caller) {
        commands.send(new WithdrawQuote(id, PlainText.line("/reason", reason.reason())), caller);
    }
}
