package dev.porchlight.ticket.rule.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.rule.commands.DefineRule;
import dev.porchlight.ticket.rule.commands.DropRule;
import dev.porchlight.ticket.rule.events.AssignmentRuleDefined;
import dev.porchlight.ticket.rule.read.DryRun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@RequestMapping("/api/assignment-rules")
@Tag(name = "Assignment rules")
class RuleCommandController {

    record Defined(UUID id) {}

    private final Commands commands;
    private final DryRun dryRun;

    RuleCommandController(Commands commands, DryRun dryRun) {
        this.commands = commands;
        this.dryRun = dryRun;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("tickets:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write down a rule for new tickets")
    Defined define(@Valid @RequestBody RuleBody rule, Caller caller) {
        Defined defined = new Defined(UUID.randomUUID());
        commands.send(rule.as(defined.id()), caller);
        return defined;
    }

    @PutMapping("/{ruleId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Write a rule anew")
    void change(@PathVariable UUID ruleId, @Valid @RequestBody RuleBody rule, Caller caller) {
        commands.send(rule.as(ruleId), caller);
    }

    @DeleteMapping("/{ruleId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a rule hold no more")
    void drop(@PathVariable UUID ruleId, Caller caller) {
        commands.send(new DropRule(ruleId), caller);
    }

    @PostMapping("/dry-run")
    @Operation(
            summary = "See for which of the newest tickets a rule would have held",
            description = "Nothing is changed, and rules before it are not asked.")
    DryRun.Fits tryOut(@Valid @RequestBody RuleBody rule) {
        DefineRule wanted = rule.as(UUID.randomUUID());
        return dryRun.of(new AssignmentRuleDefined(
                wanted.ruleId(),
                wanted.name(),
                wanted.position(),
                wanted.organisationIds(),
                wanted.words(),
                wanted.categories(),
                wanted.assigneeId(),
                wanted.priority()));
    }
}
