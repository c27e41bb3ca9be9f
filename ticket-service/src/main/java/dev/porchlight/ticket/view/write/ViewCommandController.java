package dev.porchlight.ticket.view.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.ticket.view.commands.DiscardView;
import dev.porchlight.ticket.view.commands.SaveView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/queue-views")
@Tag(name = "Views of the queue")
class ViewCommandController {

    record NewView(
            @NotNull(message = "is required") @Size(max = 40, message = "must have at most 40 characters")
            String name,

            @Schema(
                    description = "By the names of the list's own parameters: q, status, priority, organisationId,"
                            + " assignee, sla and sort; of several words with commas between them")
            @NotNull(message = "is required")
            Map<String, String> filter,

            @Schema(description = "Whether the whole team has it")
            boolean shared) {

        SaveView as(UUID id) {
            return new SaveView(id, PlainText.line("/name", name), filter, shared);
        }
    }

    record Saved(UUID id) {}

    private final Commands commands;

    ViewCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyAgents(Caller caller) {
        if (!caller.isAgent()) {
            throw new NotAllowed("Only the service team can do this.");
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Give a filter of the queue a name")
    Saved save(@Valid @RequestBody NewView view, Caller caller) {
        Saved saved = new Saved(UUID.randomUUID());
        commands.send(view.as(saved.id()), caller);
        return saved;
    }

    @PutMapping("/{viewId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change a view of yours")
    void change(@PathVariable UUID viewId, @Valid @RequestBody NewView view, Caller caller) {
        commands.send(view.as(viewId), caller);
    }

    @DeleteMapping("/{viewId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a view of yours")
    void discard(@PathVariable UUID viewId, Caller caller) {
        commands.send(new DiscardView(viewId), caller);
    }
}
