package dev.porchlight.ticket.rule.automation;

import dev.porchlight.forms.Answer;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.rule.NewTicket;
import dev.porchlight.ticket.rule.Rules;
import dev.porchlight.ticket.rule.events.AssignmentRuleDefined;
import dev.porchlight.ticket.ticket.commands.AssignTicket;
import dev.porchlight.ticket.ticket.commands.ChangePriority;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * New tickets get whom, and the priority, that a rule says. It is the rule that does so and not whoever opened the ticket, so
 * that it is no reaction in the opener's name. What was opened long ago is history to it.
 */
@Component
@ProcessingGroup("assignment-by-rule")
@DisallowReplay
class WhenTicketOpenedThenAssignByRule {

    private static final Logger log = LoggerFactory.getLogger(WhenTicketOpenedThenAssignByRule.class);
    private static final Duration NEW = Duration.ofDays(1);
    private static final String WORK = "assignment-by-rule";

    private final Rules rules;
    private final Commands commands;
    private final Due due;
    private final JdbcClient jdbc;
    private final Clock clock;

    WhenTicketOpenedThenAssignByRule(Rules rules, Commands commands, Due due, JdbcClient jdbc, Clock clock) {
        this.rules = rules;
        this.commands = commands;
        this.due = due;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventHandler
    void on(TicketOpened event, Envelope envelope) {
        boolean isNew = envelope.time().plus(NEW).isAfter(clock.instant());
        // The work on a request goes the way that the request says.
        if (isNew && event.request() == null) {
            due.put(
                    WORK,
                    event.ticketId().toString(),
                    new NewTicket(
                            event.ticketId(),
                            event.organisationId(),
                            event.summary(),
                            event.details(),
                            event.answered() == null
                                    ? List.of()
                                    : event.answered().answers().stream()
                                            .map(Answer::text)
                                            .toList()));
        }
    }

    @DueWork(WORK)
    void assign(NewTicket ticket) {
        rules.of(ticket).ifPresent(rule -> follow(rule, ticket));
    }

    private void follow(AssignmentRuleDefined rule, NewTicket ticket) {
        Caller by = new Caller(
                Caller.Kind.SYSTEM,
                "ticket-service",
                rule.name(),
                null,
                null,
                null,
                Set.of(),
                Set.of("tickets:write"),
                Map.of());
        try {
            if (rule.priority() != null) {
                commands.send(new ChangePriority(ticket.id(), rule.priority()), by);
            }
            // Somebody may have been quicker.
            if (rule.assigneeId() != null && isNobodys(ticket)) {
                commands.send(new AssignTicket(ticket.id(), rule.assigneeId()), by);
            }
        } catch (RuleBroken | InvalidInput refused) {
            log.warn("The rule {} could not be followed for {}: {}", rule.name(), ticket.id(), refused.getMessage());
        }
    }

    private boolean isNobodys(NewTicket ticket) {
        return jdbc.sql("select not exists (select from ticket where id = ? and assignee_id is not null)")
                .param(ticket.id())
                .query(Boolean.class)
                .single();
    }
}
