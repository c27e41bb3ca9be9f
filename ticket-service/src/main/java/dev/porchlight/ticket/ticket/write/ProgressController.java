package dev.porchlight.ticket.ticket.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.RichText;
import dev.porchlight.ticket.ticket.commands.AssignTicket;
import dev.porchlight.ticket.ticket.commands.ChangePriority;
import dev.porchlight.ticket.ticket.commands.ChangeStatus;
import dev.porchlight.ticket.ticket.commands.RateTicket;
import dev.porchlight.ticket.ticket.commands.ReopenTicket;
import dev.porchlight.ticket.ticket.commands.ResolveTicket;
import dev.porchlight.ticket.ticket.commands.UnassignTicket;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
@RequestMapping("/api/tickets/{id}")
@Tag(name = "Tickets")
class ProgressController {

    record Assignee(
            @Schema(description = "null to assign it to nobody") @Nullable
            UUID agentId) {}

    record NewStatus(@NotNull(message = "is required") Status status) {}

    record NewPriority(@NotNull(message = "is required") Priority priority) {}

    record Resolution(
            @Schema(description = "Rich text; may be left out")
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            @Nullable
            String text) {}

    record Reopening(
            @Schema(description = "Rich text; may be left out")
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            @Nullable
            String reason) {}

    record Rating(
            @Schema(description = "From 1, not at all, to 5, very well") @NotNull(message = "is required")
            Integer score,

            @Schema(description = "Rich text; may be left out")
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            @Nullable
            String comment) {}

    private final Commands commands;

    ProgressController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/assignee")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Assign to an agent, or to nobody")
    void assign(@PathVariable UUID id, @RequestBody Assignee assignee, Caller caller) {
        Object command = assignee.agentId() == null ? new UnassignTicket(id) : new AssignTicket(id, assignee.agentId());
        commands.send(command, caller);
    }

    @PutMapping("/status")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Move to another active status")
    void status(@PathVariable UUID id, @Valid @RequestBody NewStatus change, Caller caller) {
        commands.send(new ChangeStatus(id, change.status()), caller);
    }

    @PutMapping("/priority")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change the priority")
    void priority(@PathVariable UUID id, @Valid @RequestBody NewPriority change, Caller caller) {
        commands.send(new ChangePriority(id, change.priority()), caller);
    }

    @PostMapping("/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Resolve", description = "Whoever asked may do so too: it works again.")
    void resolve(@PathVariable UUID id, @Valid @RequestBody Resolution resolution, Caller caller) {
        commands.send(new ResolveTicket(id, RichText.cleanOrNull(resolution.text())), caller);
    }

    @PostMapping("/rating")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say how well it was done", description = "Once, by whoever asked, after it was resolved.")
    void rate(@PathVariable UUID id, @Valid @RequestBody Rating rating, Caller caller) {
        commands.send(new RateTicket(id, rating.score(), RichText.cleanOrNull(rating.comment())), caller);
    }

    @PostMapping("/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Re-open within the set time after it was resolved")
    void reopen(@PathVariable UUID id, @Valid @RequestBody Reopening reopening, Caller caller) {
        commands.send(new ReopenTicket(id, RichText.cleanOrNull(reopening.reason())), caller);
    }
}
