package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.People.AGENT;
import static dev.porchlight.ticket.ticket.People.COLLEAGUE;
import static dev.porchlight.ticket.ticket.People.HARBOUR;
import static dev.porchlight.ticket.ticket.People.KESTREL;
import static dev.porchlight.ticket.ticket.People.STRANGER;
import static dev.porchlight.ticket.ticket.People.agent;
import static dev.porchlight.ticket.ticket.People.customer;
import static dev.porchlight.ticket.ticket.People.machine;
import static dev.porchlight.ticket.ticket.People.requester;

import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.ticket.ticket.commands.CorrectTime;
import dev.porchlight.ticket.ticket.commands.LogTime;
import dev.porchlight.ticket.ticket.commands.RemoveTime;
import dev.porchlight.ticket.ticket.commands.Work;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TimeCorrected;
import dev.porchlight.ticket.ticket.events.TimeLogged;
import dev.porchlight.ticket.ticket.events.TimeRemoved;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketTimeTest extends TicketFixture {

    private static final UUID ENTRY = UUID.randomUUID();
    private static final UUID LINE = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private static Work work(UUID agent, int minutes) {
        return new Work(agent, LINE, minutes, "remote", TODAY, true, "Router");
    }

    private static TimeLogged logged(int minutes) {
        return new TimeLogged(
                ID, 10_042, HARBOUR, ENTRY, 0, LINE, minutes, "remote", TODAY, true, AGENT, "Agent", "Router");
    }

    private static TimeCorrected corrected(long revision, int minutes) {
        return new TimeCorrected(
                ID, 10_042, HARBOUR, ENTRY, revision, LINE, minutes, "remote", TODAY, true, AGENT, "Agent", "Router");
    }

    @Test
    void agentsLogWhatTheyWorkedAlsoWhenAllIsDone() {
        whenOnNew(agent(), new LogTime(ID, ENTRY, work(null, 45))).expectEvents(logged(45));
        when(agent(), new LogTime(ID, ENTRY, work(AGENT, 45)), opened(), new TicketResolved(ID, null))
                .expectEvents(logged(45));
        whenOnNew(machine("tickets:write"), new LogTime(ID, ENTRY, work(AGENT, 45)))
                .expectEvents(logged(45));
        whenOnNew(machine("tickets:write"), new LogTime(ID, ENTRY, work(null, 45)))
                .expectException(at("/agentId"));
    }

    @Test
    void aCorrectionIsAllThatHoldsAndTheNextRevision() {
        when(agent(), new CorrectTime(ID, ENTRY, work(null, 30)), opened(), logged(45))
                .expectEvents(corrected(1, 30));
        when(agent(), new CorrectTime(ID, ENTRY, work(null, 15)), opened(), logged(45), corrected(1, 30))
                .expectEvents(corrected(2, 15));
        when(agent(), new CorrectTime(ID, ENTRY, work(null, 45)), opened(), logged(45))
                .expectNoEvents();
    }

    @Test
    void whatIsRemovedIsRemovedOnceAndNotCorrectedAfter() {
        TimeRemoved removed = new TimeRemoved(ID, 10_042, HARBOUR, ENTRY, 2);
        when(agent(), new RemoveTime(ID, ENTRY), opened(), logged(45), corrected(1, 30))
                .expectEvents(removed);
        when(agent(), new RemoveTime(ID, ENTRY), opened(), logged(45), corrected(1, 30), removed)
                .expectNoEvents();
        when(agent(), new CorrectTime(ID, ENTRY, work(null, 15)), opened(), logged(45), corrected(1, 30), removed)
                .expectException(NotFound.class);
    }

    @Test
    void onlyTheServiceTeamLogs() {
        whenOnNew(requester(), new LogTime(ID, ENTRY, work(null, 45))).expectException(NotAllowed.class);
        whenOnNew(machine("tickets:read"), new LogTime(ID, ENTRY, work(AGENT, 45)))
                .expectException(NotAllowed.class);
        whenOnNew(customer(STRANGER, KESTREL, "organisation", null), new LogTime(ID, ENTRY, work(null, 45)))
                .expectException(NotFound.class);
        when(requester(), new RemoveTime(ID, ENTRY), opened(), logged(45)).expectException(NotAllowed.class);
    }

    @Test
    void whatCannotBeIsRefusedByItsName() {
        refused("/minutes", work(null, 0));
        refused("/minutes", work(null, 1441));
        refused("/agentId", work(COLLEAGUE, 45));
        refused("/workType", new Work(null, null, 45, "asleep", TODAY, true, null));
        refused("/workDate", new Work(null, null, 45, "remote", TODAY.plusDays(1), true, null));
    }

    private void refused(String pointer, Work work) {
        whenOnNew(agent(), new LogTime(ID, ENTRY, work)).expectException(at(pointer));
    }
}
