package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.People.AGENT;
import static dev.porchlight.ticket.ticket.People.agent;
import static dev.porchlight.ticket.ticket.People.requester;
import static dev.porchlight.ticket.ticket.events.Status.IN_PROGRESS;
import static dev.porchlight.ticket.ticket.events.Status.NEW;
import static dev.porchlight.ticket.ticket.events.Status.RESOLVED;
import static dev.porchlight.ticket.ticket.events.Status.WAITING_FOR_CUSTOMER;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.messageWithPayload;
import static org.hamcrest.CoreMatchers.instanceOf;

import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.ticket.ticket.commands.AddComment;
import dev.porchlight.ticket.ticket.commands.Work;
import dev.porchlight.ticket.ticket.events.CommentAdded;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.ticket.ticket.events.TicketAssigned;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TimeLogged;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer does with one act what goes with it. */
class TicketAnsweringTest extends TicketFixture {

    private static final CommentAdded SAID = new CommentAdded(ID, TEXT_ID, "Which printer?", List.of());
    private static final Work QUARTER = new Work(null, null, 15, "remote", LocalDate.parse("2026-03-02"), true, null);

    private static AddComment answer(Status then, boolean take, Work time) {
        return new AddComment(ID, TEXT_ID, "Which printer?", List.of(), then, take, time);
    }

    @Test
    void sendAndWaitForTheCustomer() {
        whenOnNew(agent(), answer(WAITING_FOR_CUSTOMER, false, null))
                .expectEvents(SAID, moved(NEW, WAITING_FOR_CUSTOMER));
    }

    @Test
    void sendAndResolve() {
        whenOnNew(agent(), answer(RESOLVED, false, null)).expectEvents(SAID, new TicketResolved(ID, null));
    }

    @Test
    void sendAndTakeIt() {
        whenOnNew(agent(), answer(null, true, null))
                .expectEvents(SAID, new TicketAssigned(ID, AGENT), moved(NEW, IN_PROGRESS));
        when(agent(), answer(WAITING_FOR_CUSTOMER, true, null), opened(), new TicketAssigned(ID, AGENT))
                .expectEvents(SAID, moved(NEW, WAITING_FOR_CUSTOMER));
    }

    @Test
    void timeIsLoggedWithIt() {
        whenOnNew(agent(), answer(null, false, QUARTER))
                .expectEventsMatching(exactSequenceOf(
                        messageWithPayload(instanceOf(CommentAdded.class)),
                        messageWithPayload(instanceOf(TimeLogged.class)),
                        messageWithPayload(org.hamcrest.CoreMatchers.equalTo(moved(NEW, IN_PROGRESS)))));
        whenOnNew(agent(), answer(null, false, new Work(null, null, 0, "remote", QUARTER.workDate(), true, null)))
                .expectException(at("/time/minutes"));
    }

    @Test
    void customersOnlyComment() {
        for (AddComment more :
                List.of(answer(RESOLVED, false, null), answer(null, true, null), answer(null, false, QUARTER))) {
            whenOnNew(requester(), more).expectException(NotAllowed.class);
        }
    }
}
