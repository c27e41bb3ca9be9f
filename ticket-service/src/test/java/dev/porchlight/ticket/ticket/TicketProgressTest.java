package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.People.AGENT;
import static dev.porchlight.ticket.ticket.People.COLLEAGUE;
import static dev.porchlight.ticket.ticket.People.HARBOUR;
import static dev.porchlight.ticket.ticket.People.agent;
import static dev.porchlight.ticket.ticket.People.customer;
import static dev.porchlight.ticket.ticket.People.machine;
import static dev.porchlight.ticket.ticket.People.requester;
import static dev.porchlight.ticket.ticket.events.Status.IN_PROGRESS;
import static dev.porchlight.ticket.ticket.events.Status.NEW;
import static dev.porchlight.ticket.ticket.events.Status.RESOLVED;
import static dev.porchlight.ticket.ticket.events.Status.WAITING_FOR_CUSTOMER;

import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.commands.AssignTicket;
import dev.porchlight.ticket.ticket.commands.ChangePriority;
import dev.porchlight.ticket.ticket.commands.ChangeStatus;
import dev.porchlight.ticket.ticket.commands.RateTicket;
import dev.porchlight.ticket.ticket.commands.ReopenTicket;
import dev.porchlight.ticket.ticket.commands.ResolveTicket;
import dev.porchlight.ticket.ticket.commands.UnassignTicket;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.TicketAssigned;
import dev.porchlight.ticket.ticket.events.TicketPriorityChanged;
import dev.porchlight.ticket.ticket.events.TicketRated;
import dev.porchlight.ticket.ticket.events.TicketReopened;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TicketUnassigned;
import java.time.Instant;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TicketProgressTest extends TicketFixture {

    private static final TicketAssigned ASSIGNED = new TicketAssigned(ID, AGENT);
    private static final TicketResolved DONE = new TicketResolved(ID, "<p>Done</p>");
    private static final TicketReopened AGAIN = new TicketReopened(ID, "<p>Again</p>");

    static final Object[] agentsCommands = {
        new AssignTicket(ID, AGENT),
        new UnassignTicket(ID),
        new ChangeStatus(ID, IN_PROGRESS),
        new ChangePriority(ID, Priority.HIGH),
        new ResolveTicket(ID, null)
    };

    @ParameterizedTest
    @FieldSource("agentsCommands")
    void customersLeaveProgressToTheServiceTeam(Object command) {
        whenOnNew(customer(COLLEAGUE, HARBOUR, "organisation", null), command).expectException(NotAllowed.class);
        whenOnNew(machine("tickets:read"), command).expectException(NotAllowed.class);
    }

    @Test
    void assigningDoesNotChangeTheStatus() {
        whenOnNew(agent(), new AssignTicket(ID, AGENT)).expectEvents(ASSIGNED);
        whenOnNew(machine("tickets:write"), new AssignTicket(ID, AGENT)).expectEvents(ASSIGNED);
    }

    @Test
    void onlyAgentsAreAssigned() {
        whenOnNew(agent(), new AssignTicket(ID, COLLEAGUE)).expectException(at("/agentId"));
    }

    @Test
    void aTicketIsTakenFromItsAgent() {
        when(agent(), new UnassignTicket(ID), opened(), ASSIGNED).expectEvents(new TicketUnassigned(ID));
    }

    @Test
    void statusAndPriorityChange() {
        whenOnNew(agent(), new ChangeStatus(ID, WAITING_FOR_CUSTOMER)).expectEvents(moved(NEW, WAITING_FOR_CUSTOMER));
        whenOnNew(agent(), new ChangePriority(ID, Priority.HIGH))
                .expectEvents(new TicketPriorityChanged(ID, Priority.LOW, Priority.HIGH));
    }

    @Test
    void resolvedIsNotAStatusToMoveTo() {
        whenOnNew(agent(), new ChangeStatus(ID, RESOLVED)).expectException(at("/status"));
    }

    @Test
    void whatChangesNothingIsNoEventAndNoError() {
        when(agent(), new AssignTicket(ID, AGENT), opened(), ASSIGNED)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        whenOnNew(agent(), new UnassignTicket(ID))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        whenOnNew(agent(), new ChangeStatus(ID, NEW))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        whenOnNew(agent(), new ChangePriority(ID, Priority.LOW))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        when(agent(), new ResolveTicket(ID, null), opened(), DONE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        when(agent(), new ResolveTicket(ID, "<p>Done</p>"), opened(), DONE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        reopen(NOON, requester(), opened(), DONE, AGAIN)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void resolving() {
        whenOnNew(agent(), new ResolveTicket(ID, "<p>Done</p>")).expectEvents(DONE);
        when(agent(), new ResolveTicket(ID, "<p>Differently</p>"), opened(), DONE)
                .expectException(TicketAlreadyResolved.class);
    }

    @Test
    void whoAskedMaySayThatItIsDone() {
        whenOnNew(requester(), new ResolveTicket(ID, "<p>It works again</p>"))
                .expectEvents(new TicketResolved(ID, "<p>It works again</p>"));
    }

    @Test
    void whoAskedSaysOnceHowWellItWasDone() {
        TicketRated rated = new TicketRated(ID, 10_042, HARBOUR, 5, null, "<p>Thank you</p>");
        RateTicket rate = new RateTicket(ID, 5, "<p>Thank you</p>");
        when(requester(), rate, opened(), DONE).expectEvents(rated);
        when(requester(), rate, opened(), DONE, rated).expectNoEvents();
        when(requester(), new RateTicket(ID, 1, null), opened(), DONE, rated).expectException(TicketAlreadyRated.class);
        whenOnNew(requester(), rate).expectException(NothingToRate.class);
        when(requester(), new RateTicket(ID, 6, null), opened(), DONE).expectException(at("/score"));
        when(agent(), rate, opened(), DONE).expectException(NotAllowed.class);
        when(customer(COLLEAGUE, HARBOUR, "organisation", null), rate, opened(), DONE)
                .expectException(NotAllowed.class);
    }

    @Test
    void aResolvedTicketStaysAsItIs() {
        for (Object command : agentsCommands) {
            if (!(command instanceof ResolveTicket)) {
                when(agent(), command, opened(), DONE).expectException(TicketAlreadyResolved.class);
            }
        }
    }

    @Test
    void customersAndAgentsReopenWithinThePeriod() {
        reopen(NOON.plus(PERIOD), requester(), opened(), DONE).expectEvents(AGAIN);
        reopen(NOON, agent(), opened(), DONE).expectEvents(AGAIN);
    }

    @Test
    void nobodyReopensAfterIt() {
        reopen(NOON.plus(PERIOD).plusMillis(1), requester(), opened(), DONE).expectException(TooLateToReopen.class);
        reopen(NOON.plus(PERIOD).plusMillis(1), agent(), opened(), DONE).expectException(TooLateToReopen.class);
    }

    @Test
    void onlyWhatIsResolvedIsReopened() {
        reopen(NOON, requester(), opened()).expectException(TicketNotResolved.class);
    }

    @Test
    void aReopenedTicketIsInProgressAndGoesOn() {
        when(agent(), new ChangeStatus(ID, WAITING_FOR_CUSTOMER), opened(), DONE, AGAIN)
                .expectEvents(moved(IN_PROGRESS, WAITING_FOR_CUSTOMER));
        when(agent(), new ResolveTicket(ID, "<p>Done</p>"), opened(), DONE, AGAIN)
                .expectEvents(DONE);
    }

    private ResultValidator<Ticket> reopen(Instant at, Caller by, Object... given) {
        now = at;
        return when(by, new ReopenTicket(ID, "<p>Again</p>"), given);
    }
}
