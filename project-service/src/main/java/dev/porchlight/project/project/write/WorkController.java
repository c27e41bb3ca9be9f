package dev.porchlight.project.project.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.CancelTask;
import dev.porchlight.project.project.commands.CheckTask;
import dev.porchlight.project.project.commands.DecideMilestone;
import dev.porchlight.project.project.commands.DoTask;
import dev.porchlight.project.project.commands.ReachMilestone;
import dev.porchlight.project.project.commands.ReportTask;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
@RequestMapping("/api/projects/{id}")
@Tag(name = "Projects")
class WorkController {

    record Done(
            @NotNull(message = "is required")
            @Min(value = 0, message = "must be 0 to 100")
            @Max(value = 100, message = "must be 0 to 100")
            Integer percent) {}

    record Completion(
            @Size(max = 2_000, message = "must have at most 2,000 characters") @Nullable
            String comment,

            @Size(max = 20, message = "must be at most 20 files") @Nullable
            List<@NotNull(message = "is required") UUID> attachmentIds) {}

    /** Yes, or no and why. */
    record Decision(
            @NotNull(message = "is required") Boolean accepted,

            @Schema(description = "Required if it is not accepted")
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Nullable
            String reason) {}

    /** Yes, or no and why. */
    record WordOnMilestone(
            @NotNull(message = "is required") Boolean accepted,

            @Schema(description = "Required if it is not accepted")
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Nullable
            String reason,

            @Schema(description = "The round that was seen: what was asked anew since is not decided by it") @Nullable
            Integer round) {}

    private final Commands commands;

    WorkController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/tasks/{taskId}/progress")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say how much of a task is done")
    void progress(@PathVariable UUID id, @PathVariable UUID taskId, @Valid @RequestBody Done done, Caller caller) {
        commands.send(new ReportTask(id, taskId, done.percent()), caller);
    }

    @PostMapping("/tasks/{taskId}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cancel a task")
    void cancel(@PathVariable UUID id, @PathVariable UUID taskId, Caller caller) {
        commands.send(new CancelTask(id, taskId), caller);
    }

    @PostMapping("/tasks/{taskId}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say that you did what was wanted of you",
            description = "For customers; the service team checks it.")
    void complete(
            @PathVariable UUID id,
            @PathVariable UUID taskId,
            @Valid @RequestBody Completion completion,
            Caller caller) {
        String comment = Texts.lineOrNull("/comment", completion.comment());
        commands.send(new DoTask(id, taskId, comment, Texts.orNone(completion.attachmentIds())), caller);
    }

    @PostMapping("/tasks/{taskId}/check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Accept what the customer did, or send it back")
    void check(@PathVariable UUID id, @PathVariable UUID taskId, @Valid @RequestBody Decision decision, Caller caller) {
        String reason = Texts.lineOrNull("/reason", decision.reason());
        commands.send(new CheckTask(id, taskId, decision.accepted(), reason), caller);
    }

    @PostMapping("/milestones/{milestoneId}/reaching")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say that a milestone is reached",
            description = "Whoever accepts it is asked; once more if nobody answered in time.")
    void reach(@PathVariable UUID id, @PathVariable UUID milestoneId, Caller caller) {
        commands.send(new ReachMilestone(id, milestoneId), caller);
    }

    @PostMapping("/milestones/{milestoneId}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Accept a milestone, or not",
            description = "For the contacts who are asked, and who stands in for them.")
    void decide(
            @PathVariable UUID id,
            @PathVariable UUID milestoneId,
            @Valid @RequestBody WordOnMilestone decision,
            Caller caller) {
        String reason = Texts.lineOrNull("/reason", decision.reason());
        commands.send(new DecideMilestone(id, milestoneId, decision.accepted(), reason, decision.round()), caller);
    }
}
