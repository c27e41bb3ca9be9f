package dev.porchlight.billing.quote.write;

import dev.porchlight.billing.quote.commands.AskForQuoteApproval;
import dev.porchlight.billing.quote.commands.DecideQuoteApproval;
import dev.porchlight.billing.quote.commands.WithdrawQuoteApproval;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/quotes/{id}/approval")
@Tag(name = "Quotes")
class ApprovalController {

    record ApprovalRequest(
            @Schema(description = "A word for those who decide")
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Nullable
            String comment) {}

    record ApprovalDecision(
            @NotNull(message = "is required") Boolean approve,

            @Schema(description = "The round that was seen: of another one nothing is decided")
            @NotNull(message = "is required")
            Integer round,

            @Schema(description = "Required with a no")
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Nullable
            String comment) {}

    private final Commands commands;

    ApprovalController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Ask that what was written may be sent",
            description = "Where a limit of the settings is passed, colleagues have to agree first.")
    void ask(@PathVariable UUID id, @Valid @RequestBody ApprovalRequest request, Caller caller) {
        commands.send(new AskForQuoteApproval(id, text(request.comment())), caller);
    }

    @PostMapping("/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Agree that it is sent, or refuse it with a reason")
    void decide(@PathVariable UUID id, @Valid @RequestBody ApprovalDecision decision, Caller caller) {
        commands.send(
                new DecideQuoteApproval(id, decision.round(), decision.approve(), text(decision.comment())), caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask no more")
    void withdraw(@PathVariable UUID id, Caller caller) {
        commands.send(new WithdrawQuoteApproval(id), caller);
    }

    private static @Nullable String text(@Nullable String said) {
        return said == null || said.isBlank() ? null : PlainText.line("/comment", said);
    }
}
