package dev.porchlight.ticket.sla;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.calendar.Calendars;
import dev.porchlight.ticket.contract.KnownContracts;
import dev.porchlight.ticket.sla.commands.DefinePolicy;
import dev.porchlight.ticket.sla.commands.RetirePolicy;
import dev.porchlight.ticket.sla.events.SlaPolicyDefined;
import dev.porchlight.ticket.sla.events.SlaPolicyRetired;
import dev.porchlight.ticket.sla.events.Target;
import dev.porchlight.ticket.sla.events.Targets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides what is promised, and to whom. A command that would change nothing is no event and no error. */
@Aggregate
class SlaPolicy {

    /** A year without pause. */
    static final int LONGEST = 366 * 24 * 60;

    @AggregateIdentifier
    private UUID id;

    private SlaPolicyDefined defined;

    /** For Axon, which folds the events into it. */
    protected SlaPolicy() {}

    @CommandHandlerInterceptor
    void onlyTheServiceTeam(Caller by) {
        by.requireAgentOr("tickets:write");
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefinePolicy command, Caller by, Calendars calendars, Directory directory, KnownContracts contracts) {
        by.requireAgentOr("tickets:write");
        if (!calendars.exists(command.calendarId())) {
            throw new InvalidInput("/calendarId", "is not a calendar");
        }
        if (command.warnAtPercent() < 1 || command.warnAtPercent() > 99) {
            throw new InvalidInput("/warnAtPercent", "must be a whole number from 1 to 99");
        }
        check(command.targets());
        check(
                "/organisationIds/",
                command.organisationIds(),
                directory.organisations(command.organisationIds()),
                "is not an organisation we know");
        check("/contractIds/", command.contractIds(), contracts.known(command.contractIds()), "is not a contract");
        SlaPolicyDefined wanted = new SlaPolicyDefined(
                command.policyId(),
                command.name(),
                command.calendarId(),
                command.targets(),
                command.warnAtPercent(),
                command.standard(),
                List.copyOf(Set.copyOf(command.organisationIds())),
                List.copyOf(Set.copyOf(command.contractIds())));
        if (!wanted.equals(defined)) {
            apply(wanted);
        }
    }

    @CommandHandler
    void handle(RetirePolicy command) {
        if (defined != null) {
            apply(new SlaPolicyRetired(id));
        }
    }

    private static void check(String pointer, List<UUID> named, Set<UUID> known, String otherwise) {
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                throw new InvalidInput(pointer + i, otherwise);
            }
        }
    }

    private static void check(Targets targets) {
        check("low", targets.low());
        check("medium", targets.medium());
        check("high", targets.high());
        check("critical", targets.critical());
    }

    private static void check(String priority, Target target) {
        checkMinutes("/targets/" + priority + "/responseMinutes", target.responseMinutes());
        checkMinutes("/targets/" + priority + "/resolutionMinutes", target.resolutionMinutes());
        if (target.responseMinutes() != null
                && target.resolutionMinutes() != null
                && target.responseMinutes() > target.resolutionMinutes()) {
            throw new InvalidInput("/targets/" + priority + "/responseMinutes", "must not be after the resolution");
        }
    }

    private static void checkMinutes(String pointer, Integer minutes) {
        if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
            throw new InvalidInput(pointer, "must be a whole number from 1 to " + LONGEST);
        }
    }

    @EventSourcingHandler
    void on(SlaPolicyDefined event) {
        id = event.policyId();
        defined = event;
    }

    @EventSourcingHandler
    void on(SlaPolicyRetired event) {
        defined = null;
    }
}
