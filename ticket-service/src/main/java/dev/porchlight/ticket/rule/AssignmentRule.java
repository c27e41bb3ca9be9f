package dev.porchlight.ticket.rule;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.rule.commands.DefineRule;
import dev.porchlight.ticket.rule.commands.DropRule;
import dev.porchlight.ticket.rule.events.AssignmentRuleDefined;
import dev.porchlight.ticket.rule.events.AssignmentRuleDropped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about a rule for new tickets: it has a condition, and something that it does. */
@Aggregate
class AssignmentRule {

    @AggregateIdentifier
    private UUID id;

    /** Null once it was dropped. */
    private AssignmentRuleDefined defined;

    /** For Axon, which folds the events into it. */
    protected AssignmentRule() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineRule command, Caller by, Directory directory) {
        by.requireAgentOr("tickets:write");
        if (command.organisationIds().isEmpty()
                && command.words().isEmpty()
                && command.categories().isEmpty()) {
            throw new InvalidInput("", "needs an organisation, a word or a category by which tickets are told");
        }
        if (command.assigneeId() == null && command.priority() == null) {
            throw new InvalidInput("", "needs somebody who gets the tickets, or a priority");
        }
        requireKnown(command.organisationIds(), directory);
        if (command.assigneeId() != null && !directory.isAgent(command.assigneeId())) {
            throw new InvalidInput("/assigneeId", "is not an agent of the service team");
        }
        AssignmentRuleDefined wanted = new AssignmentRuleDefined(
                command.ruleId(),
                command.name(),
                command.position(),
                command.organisationIds(),
                command.words(),
                command.categories(),
                command.assigneeId(),
                command.priority());
        if (!wanted.equals(defined)) {
            apply(wanted);
        }
    }

    private static void requireKnown(List<UUID> organisations, Directory directory) {
        Set<UUID> known = directory.organisations(organisations);
        for (int i = 0; i < organisations.size(); i++) {
            if (!known.contains(organisations.get(i))) {
                throw new InvalidInput("/organisationIds/" + i, "is not an organisation we know");
            }
        }
    }

    @CommandHandler
    void handle(DropRule command, Caller by) {
        by.requireAgentOr("tickets:write");
        if (defined != null) {
            apply(new AssignmentRuleDropped(id));
        }
    }

    @EventSourcingHandler
    void on(AssignmentRuleDefined event) {
        id = event.ruleId();
        defined = event;
    }

    @EventSourcingHandler
    void on(AssignmentRuleDropped event) {
        defined = null;
    }
}
