package dev.porchlight.ticket.ticket.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.commands.AssignTicket;
import dev.porchlight.ticket.ticket.commands.ChangePriority;
import dev.porchlight.ticket.ticket.commands.ChangeStatus;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The same done to many tickets, each by a command of its own: what one refuses is done to the others all the same. */
@RestController
@Tag(name = "Tickets")
class ManyController {

    /** One act for one ticket. */
    record Change(
            @NotNull(message = "is required") UUID id,

            @Schema(description = "The agent who has it from now on") @Nullable
            UUID assigneeId,

            @Schema(description = "Nobody has it from now on") @Nullable
            Boolean unassign,

            @Nullable Priority priority,

            @Schema(description = "Resolved resolves it, without a word of what was done") @Nullable
            Status status,

            @Schema(description = "It is re-opened, before it has the status") @Nullable
            Boolean reopen) {

        List<Object> commands(int place) {
            List<Object> commands = new ArrayList<>();
            if (assigneeId != null) {
                commands.add(new AssignTicket(id, assigneeId));
            }
            if (Boolean.TRUE.equals(unassign)) {
                commands.add(new UnassignTicket(id));
            }
            if (priority != null) {
                commands.add(new ChangePriority(id, priority));
            }
            if (Boolean.TRUE.equals(reopen)) {
                commands.add(new ReopenTicket(id, null));
            }
            if (status != null) {
                commands.add(status == Status.RESOLVED ? new ResolveTicket(id, null) : new ChangeStatus(id, status));
            }
            if (commands.isEmpty()) {
                throw new InvalidInput("/changes/" + place, "says nothing that is to be done");
            }
            return commands;
        }
    }

    record Changes(
            @NotNull(message = "is required") @Size(min = 1, max = 100, message = "must be 1 to 100 tickets")
            List<@Valid @NotNull(message = "is required") Change> changes) {}

    /**
     * What became of one.
     *
     * @param refused why nothing, or not all of it, was done; null if it was
     */
    record Outcome(UUID id, boolean done, @Nullable String refused) {}

    /** @param items in the order of the changes */
    record Outcomes(List<Outcome> items) {}

    private final Commands commands;

    ManyController(Commands commands) {
        this.commands = commands;
    }

    @PatchMapping("/api/tickets")
    @Operation(
            summary = "Change several tickets, each by itself",
            description = "For the service team. Each is told of: what one refuses is done to the others all the same.")
    Outcomes change(@Valid @RequestBody Changes changes, Caller caller) {
        caller.requireAgentOr("tickets:write");
        List<List<Object>> acts = new ArrayList<>();
        for (Change change : changes.changes()) {
            acts.add(change.commands(acts.size()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Change change : changes.changes()) {
            String refused = refusalOf(acts.get(outcomes.size()), caller);
            outcomes.add(new Outcome(change.id(), refused == null, refused));
        }
        return new Outcomes(outcomes);
    }

    private @Nullable String refusalOf(List<Object> acts, Caller caller) {
        try {
            acts.forEach(act -> commands.send(act, caller));
            return null;
        } catch (RuleBroken refused) {
            return refused.getMessage();
        } catch (NotFound | AggregateNotFoundException nothing) {
            return "There is no such ticket.";
        } catch (InvalidInput invalid) {
            return "The " + invalid.errors().getFirst().pointer().substring(1) + " "
                    + invalid.errors().getFirst().message() + ".";
        } catch (ConcurrencyException | CommandExecutionException interfered) {
            return "Somebody changed this ticket at the same moment.";
        }
    }
}
