package dev.porchlight.ticket.ticket;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Agent;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.commands.CorrectTime;
import dev.porchlight.ticket.ticket.commands.LogTime;
import dev.porchlight.ticket.ticket.commands.RemoveTime;
import dev.porchlight.ticket.ticket.commands.Work;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.events.TimeCorrected;
import dev.porchlight.ticket.ticket.events.TimeLogged;
import dev.porchlight.ticket.ticket.events.TimeRemoved;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * The part of a ticket that knows who worked on it for how long. Time is logged, corrected and removed whatever the
 * ticket's status, for it is often noted when all is done.
 */
class TimeSheet {

    /** An entry as it stands: with the revision that the next event counts on from. */
    private record Entry(long revision, Work work) {}

    private static final String WRITE = "tickets:write";

    private UUID ticketId;
    private long number;
    private UUID organisationId;
    private final Map<UUID, Entry> entries = new HashMap<>();

    @CommandHandler
    void handle(LogTime command, Caller by, Directory directory, WorkRules rules) {
        log(command.entryId(), command.work(), "", by, directory, rules);
    }

    /** @param at the pointer to the work within what was sent */
    void log(UUID entryId, Work work, String at, Caller by, Directory directory, WorkRules rules) {
        by.requireAgentOr(WRITE);
        rules.check(work, at);
        Agent agent = worker(work, at, by, directory);
        apply(new TimeLogged(
                ticketId,
                number,
                organisationId,
                entryId,
                0,
                work.contractLineId(),
                work.minutes(),
                work.workType(),
                work.workDate(),
                work.billable(),
                agent.id(),
                agent.name(),
                work.note()));
    }

    @CommandHandler
    void handle(CorrectTime command, Caller by, Directory directory, WorkRules rules) {
        by.requireAgentOr(WRITE);
        Entry entry = entries.get(command.entryId());
        if (entry == null) {
            throw new NotFound();
        }
        rules.check(command.work(), "");
        Work work = command.work().agentId() == null ? by(entry.work().agentId(), command.work()) : command.work();
        if (work.equals(entry.work())) {
            return;
        }
        Agent agent = worker(work, "", by, directory);
        apply(new TimeCorrected(
                ticketId,
                number,
                organisationId,
                command.entryId(),
                entry.revision() + 1,
                work.contractLineId(),
                work.minutes(),
                work.workType(),
                work.workDate(),
                work.billable(),
                agent.id(),
                agent.name(),
                work.note()));
    }

    @CommandHandler
    void handle(RemoveTime command, Caller by) {
        by.requireAgentOr(WRITE);
        Entry entry = entries.get(command.entryId());
        if (entry != null) {
            apply(new TimeRemoved(ticketId, number, organisationId, command.entryId(), entry.revision() + 1));
        }
    }

    private static Agent worker(Work work, String at, Caller by, Directory directory) {
        if (work.agentId() == null && !by.isAgent()) {
            throw new InvalidInput(at + "/agentId", "is required");
        }
        return directory
                .agent(work.agentId() == null ? by.personId() : work.agentId())
                .orElseThrow(() -> new InvalidInput(at + "/agentId", "is not an agent of the service team"));
    }

    private static Work by(UUID agent, Work work) {
        return new Work(
                agent,
                work.contractLineId(),
                work.minutes(),
                work.workType(),
                work.workDate(),
                work.billable(),
                work.note());
    }

    @EventSourcingHandler
    void on(TicketOpened event) {
        ticketId = event.ticketId();
        number = event.number();
        organisationId = event.organisationId();
    }

    @EventSourcingHandler
    void on(TimeLogged event) {
        Work work = new Work(
                event.agentId(),
                event.contractLineId(),
                event.minutes(),
                event.workType(),
                event.workDate(),
                event.billable(),
                event.note());
        entries.put(event.entryId(), new Entry(event.revision(), work));
    }

    @EventSourcingHandler
    void on(TimeCorrected event) {
        Work work = new Work(
                event.agentId(),
                event.contractLineId(),
                event.minutes(),
                event.workType(),
                event.workDate(),
                event.billable(),
                event.note());
        entries.put(event.entryId(), new Entry(event.revision(), work));
    }

    @EventSourcingHandler
    void on(TimeRemoved event) {
        entries.remove(event.entryId());
    }
}
