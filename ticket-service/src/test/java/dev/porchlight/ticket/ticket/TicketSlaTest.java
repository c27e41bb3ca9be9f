package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.People.HARBOUR;
import static dev.porchlight.ticket.ticket.People.agent;
import static dev.porchlight.ticket.ticket.People.requester;

import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.sla.events.SlaPolicyDefined;
import dev.porchlight.ticket.sla.events.Target;
import dev.porchlight.ticket.sla.events.Targets;
import dev.porchlight.ticket.ticket.commands.CheckSla;
import dev.porchlight.ticket.ticket.commands.OpenTicket;
import dev.porchlight.ticket.ticket.events.Level;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.SlaBreached;
import dev.porchlight.ticket.ticket.events.SlaPromised;
import dev.porchlight.ticket.ticket.events.SlaTarget;
import dev.porchlight.ticket.ticket.events.SlaWarned;
import dev.porchlight.ticket.ticket.events.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Opened on a Monday at noon, to be resolved within four hours of nine to five. */
class TicketSlaTest extends TicketFixture {

    private static final UUID POLICY = UUID.randomUUID();
    private static final Targets TARGETS =
            new Targets(new Target(null, 240), new Target(null, 240), new Target(null, 240), new Target(null, 240));
    private static final SlaPolicyDefined STANDARD =
            new SlaPolicyDefined(POLICY, "Standard", POLICY, TARGETS, 75, true, List.of(), null);
    private static final SlaPromised PROMISED = new SlaPromised(ID, POLICY, "Standard", POLICY, TARGETS, 75);
    private static final Instant DUE = Instant.parse("2026-03-02T16:00:00Z");
    private static final SlaWarned WARNED = new SlaWarned(ID, 10_042, HARBOUR, SlaTarget.RESOLUTION, Priority.LOW, DUE);
    private static final SlaBreached BREACHED =
            new SlaBreached(ID, 10_042, HARBOUR, SlaTarget.RESOLUTION, Priority.LOW, DUE);
    private static final Caller SYSTEM = Caller.system("ticket");
    private static final CheckSla CHECK = new CheckSla(ID);

    @Override
    Optional<SlaPolicyDefined> promised(UUID organisation) {
        return Optional.of(STANDARD);
    }

    @Test
    void whatHoldsWhenItIsOpenedIsPromised() {
        fixture.givenNoPriorActivity()
                .when(
                        new OpenTicket(
                                ID,
                                10_042,
                                null,
                                "Printer",
                                "<p>It smokes</p>",
                                Level.LOW,
                                Level.LOW,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                null),
                        java.util.Map.of(dev.porchlight.platform.command.CommandMetaData.CALLER, requester()))
                .expectEvents(opened(), PROMISED);
    }

    @Test
    void nothingIsToldBeforeItsTime() {
        now = Instant.parse("2026-03-02T14:59:59Z");
        when(SYSTEM, CHECK, opened(), PROMISED).expectNoEvents();
        when(SYSTEM, CHECK, opened()).expectNoEvents();
    }

    @Test
    void warnedOfOnceAndMissedOnce() {
        now = Instant.parse("2026-03-02T15:00:00Z");
        when(SYSTEM, CHECK, opened(), PROMISED).expectEvents(WARNED);
        when(SYSTEM, CHECK, opened(), PROMISED, WARNED).expectNoEvents();
        now = DUE;
        when(SYSTEM, CHECK, opened(), PROMISED, WARNED).expectEvents(BREACHED);
        when(SYSTEM, CHECK, opened(), PROMISED, WARNED, BREACHED).expectNoEvents();
        when(SYSTEM, CHECK, opened(), PROMISED).expectEvents(BREACHED);
    }

    @Test
    void whatIsPausedIsNotMissed() {
        now = Instant.parse("2027-03-02T15:00:00Z");
        when(SYSTEM, CHECK, opened(), PROMISED, moved(Status.NEW, Status.WAITING_FOR_CUSTOMER))
                .expectNoEvents();
    }

    @Test
    void onlyTheSystemAsks() {
        when(agent(), CHECK, opened(), PROMISED).expectException(NotAllowed.class);
        when(requester(), CHECK, opened(), PROMISED).expectException(NotAllowed.class);
    }
}
