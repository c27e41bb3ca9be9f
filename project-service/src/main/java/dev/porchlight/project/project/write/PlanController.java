package dev.porchlight.project.project.write;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.project.project.commands.PlanMilestone;
import dev.porchlight.project.project.commands.PlanPhase;
import dev.porchlight.project.project.commands.PlanTask;
import dev.porchlight.project.project.commands.RemovePhase;
import dev.porchlight.project.project.events.MilestonePlan;
import dev.porchlight.project.project.events.TaskPlan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects/{id}")
@Tag(name = "Projects")
class PlanController {

    record PhaseInput(
            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String title,

            @Min(value = 0, message = "must be 0 to 10,000")
            @Max(value = 10_000, message = "must be 0 to 10,000")
            @Nullable
            Integer position,

            @Schema(description = "Whether customers see it; false if not said") @Nullable
            Boolean shown,

            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    record TaskInput(
            @NotNull(message = "is required") UUID phaseId,

            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String title,

            @Schema(description = "Planned effort, in minutes")
            @Min(value = 0, message = "must be 0 to 10,000 hours")
            @Max(value = 600_000, message = "must be 0 to 10,000 hours")
            @Nullable
            Integer plannedMinutes,

            @Nullable UUID assigneeId,

            @Schema(description = "Whether customers see it, once its phase is shown; false if not said") @Nullable
            Boolean shown,

            @Schema(description = "Whether the customer is to do it; they see it then") @Nullable
            Boolean forCustomer,

            @Nullable LocalDate dueOn,

            @Min(value = 0, message = "must be 0 to 10,000")
            @Max(value = 10_000, message = "must be 0 to 10,000")
            @Nullable
            Integer position,

            @Schema(description = "Tasks of the project that have to be done before it")
            @Size(max = 50, message = "must be at most 50 tasks")
            @Nullable
            List<@NotNull(message = "is required") UUID> afterIds) {}

    record MilestoneInput(
            @Nullable UUID phaseId,

            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String title,

            @Nullable LocalDate dueOn,
            @Nullable Boolean shown,

            @Schema(description = "Contacts who accept it once it is reached")
            @Size(max = 20, message = "must be at most 20 people")
            @Nullable
            List<@NotNull(message = "is required") UUID> acceptorIds,

            @Schema(description = "How many of them have to; any one if not said") @Valid @Nullable
            QuorumInput quorum,

            @Schema(
                    description = "For how many days they are asked; 14 if not said. They are reminded at half of it;"
                            + " after it the Primary Service Contacts are asked for as long")
            @Min(value = 1, message = "must be 1 to 90 days")
            @Max(value = 90, message = "must be 1 to 90 days")
            @Nullable
            Integer acceptWithinDays) {}

    record QuorumInput(
            @NotNull(message = "is required") Quorum.Kind kind,

            @Schema(description = "How many, of at-least") @Nullable
            Integer count) {

        Quorum asQuorum() {
            return new Quorum(kind, kind == Quorum.Kind.AT_LEAST && count != null ? count : 0);
        }
    }

    private final Commands commands;

    PlanController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/phases/{phaseId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Plan a phase, or plan it anew", description = "Its id is of your choosing.")
    void phase(@PathVariable UUID id, @PathVariable UUID phaseId, @Valid @RequestBody PhaseInput phase, Caller caller) {
        commands.send(
                new PlanPhase(
                        id,
                        phaseId,
                        PlainText.line("/title", phase.title()),
                        phase.position() == null ? 0 : phase.position(),
                        Boolean.TRUE.equals(phase.shown()),
                        phase.startsOn(),
                        phase.endsOn()),
                caller);
    }

    @DeleteMapping("/phases/{phaseId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take out a phase without tasks")
    void removePhase(@PathVariable UUID id, @PathVariable UUID phaseId, Caller caller) {
        commands.send(new RemovePhase(id, phaseId), caller);
    }

    @PutMapping("/tasks/{taskId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Plan a task, or plan it anew", description = "Its id is of your choosing.")
    void task(@PathVariable UUID id, @PathVariable UUID taskId, @Valid @RequestBody TaskInput task, Caller caller) {
        commands.send(
                new PlanTask(
                        id,
                        taskId,
                        new TaskPlan(
                                task.phaseId(),
                                PlainText.line("/title", task.title()),
                                task.plannedMinutes(),
                                task.assigneeId(),
                                Boolean.TRUE.equals(task.shown()),
                                Boolean.TRUE.equals(task.forCustomer()),
                                task.dueOn(),
                                task.position() == null ? 0 : task.position(),
                                task.afterIds() == null || task.afterIds().isEmpty()
                                        ? null
                                        : List.copyOf(new LinkedHashSet<>(task.afterIds())))),
                caller);
    }

    @PutMapping("/milestones/{milestoneId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Plan a milestone, or plan it anew", description = "Its id is of your choosing.")
    void milestone(
            @PathVariable UUID id,
            @PathVariable UUID milestoneId,
            @Valid @RequestBody MilestoneInput milestone,
            Caller caller) {
        commands.send(
                new PlanMilestone(
                        id,
                        milestoneId,
                        new MilestonePlan(
                                milestone.phaseId(),
                                PlainText.line("/title", milestone.title()),
                                milestone.dueOn(),
                                Boolean.TRUE.equals(milestone.shown()),
                                Texts.orNone(milestone.acceptorIds()),
                                milestone.quorum() == null
                                        ? null
                                        : milestone.quorum().asQuorum(),
                                milestone.acceptWithinDays())),
                caller);
    }
}
