package dev.porchlight.ticket.sla.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.ticket.sla.commands.DefinePolicy;
import dev.porchlight.ticket.sla.commands.RetirePolicy;
import dev.porchlight.ticket.sla.events.Target;
import dev.porchlight.ticket.sla.events.Targets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/sla-policies")
@Tag(name = "Service levels")
class PolicyCommandController {

    /** In minutes of working time; left out where nothing is promised. */
    record NewTarget(
            @Nullable Integer responseMinutes, @Nullable Integer resolutionMinutes) {

        Target target() {
            return new Target(responseMinutes, resolutionMinutes);
        }
    }

    record NewTargets(
            @NotNull(message = "is required") NewTarget low,
            @NotNull(message = "is required") NewTarget medium,
            @NotNull(message = "is required") NewTarget high,
            @NotNull(message = "is required") NewTarget critical) {}

    record NewPolicy(
            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String name,

            @NotNull(message = "is required") UUID calendarId,
            @NotNull(message = "is required") @Valid NewTargets targets,

            @Schema(description = "Of a target's time after which is warned, from 1 to 99; 75 if not said") @Nullable
            Integer warnAtPercent,

            @Schema(description = "Whether it holds for all whom no policy names. It takes that from another.")
            @NotNull(message = "is required")
            Boolean standard,

            @Schema(description = "For whom it holds. Another policy that names them loses them.")
            @Size(max = 1000, message = "must be at most 1000")
            @Nullable
            List<@NotNull(message = "is required") UUID> organisationIds,

            @Schema(
                    description =
                            "Under which contracts it holds while they run, before what holds for their organisations."
                                    + " Another policy that names them loses them.")
            @Size(max = 1000, message = "must be at most 1000")
            @Nullable
            List<@NotNull(message = "is required") UUID> contractIds) {

        DefinePolicy as(UUID id) {
            return new DefinePolicy(
                    id,
                    PlainText.line("/name", name),
                    calendarId,
                    new Targets(
                            targets.low().target(),
                            targets.medium().target(),
                            targets.high().target(),
                            targets.critical().target()),
                    warnAtPercent == null ? 75 : warnAtPercent,
                    standard,
                    organisationIds == null ? List.of() : organisationIds,
                    contractIds == null ? List.of() : contractIds);
        }
    }

    record Defined(UUID id) {}

    private final Commands commands;

    PolicyCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("tickets:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Promise something", description = "For tickets that are opened from now on.")
    Defined define(@Valid @RequestBody NewPolicy policy, Caller caller) {
        Defined defined = new Defined(UUID.randomUUID());
        commands.send(policy.as(defined.id()), caller);
        return defined;
    }

    @PutMapping("/{policyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Promise something else",
            description = "Tickets that were opened before keep what they were promised.")
    void change(@PathVariable UUID policyId, @Valid @RequestBody NewPolicy policy, Caller caller) {
        commands.send(policy.as(policyId), caller);
    }

    @DeleteMapping("/{policyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Promise it no more",
            description = "Tickets that were opened before keep what they were promised.")
    void retire(@PathVariable UUID policyId, Caller caller) {
        commands.send(new RetirePolicy(policyId), caller);
    }
}
