package dev.porchlight.project.project.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.platform.text.RichText;
import dev.porchlight.project.project.commands.DeclineChange;
import dev.porchlight.project.project.commands.QuoteChange;
import dev.porchlight.project.project.commands.RequestChange;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
@RequestMapping("/api/projects/{id}/changes")
@Tag(name = "Projects")
class ChangeController {

    record NewChange(
            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String title,

            @Schema(description = "Rich text: simple HTML. Anything else in it is taken out.")
            @NotNull(message = "is required")
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            String text) {}

    record Offer(
            @Schema(description = "The agent who offers it; whoever asks for the quote, if not said") @Nullable
            UUID accountManagerId,

            @Schema(description = "Whom it is offered to; needed where the service team asked for the change") @Nullable
            UUID contactId,

            @Schema(description = "The project's target date, if it is accepted") @Nullable
            LocalDate targetDate) {}

    record Refusal(
            @NotNull(message = "is required") @Size(max = 2_000, message = "must have at most 2,000 characters")
            String reason) {}

    record AskedFor(UUID id) {}

    private final Commands commands;

    ChangeController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask for a change", description = "For whoever may know of the project.")
    AskedFor ask(@PathVariable UUID id, @Valid @RequestBody NewChange change, Caller caller) {
        AskedFor asked = new AskedFor(UUID.randomUUID());
        String title = PlainText.line("/title", change.title());
        commands.send(new RequestChange(id, asked.id(), title, RichText.clean("/text", change.text())), caller);
        return asked;
    }

    @PostMapping("/{changeId}/quote")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Have a quote drafted of it",
            description = "Once the customer accepts it, its sections are phases, and the target moves.")
    void quote(@PathVariable UUID id, @PathVariable UUID changeId, @Valid @RequestBody Offer offer, Caller caller) {
        UUID manager = offer.accountManagerId() == null ? caller.personId() : offer.accountManagerId();
        commands.send(new QuoteChange(id, changeId, manager, offer.contactId(), offer.targetDate()), caller);
    }

    @PostMapping("/{changeId}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that it will not be made")
    void refuse(
            @PathVariable UUID id, @PathVariable UUID changeId, @Valid @RequestBody Refusal refusal, Caller caller) {
        commands.send(new DeclineChange(id, changeId, PlainText.line("/reason", refusal.reason())), caller);
    }
}
