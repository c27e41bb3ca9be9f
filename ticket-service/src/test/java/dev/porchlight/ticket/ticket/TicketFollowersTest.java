package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.People.COLLEAGUE;
import static dev.porchlight.ticket.ticket.People.REQUESTER;
import static dev.porchlight.ticket.ticket.People.STRANGER;
import static dev.porchlight.ticket.ticket.People.agent;
import static dev.porchlight.ticket.ticket.People.requester;

import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.ticket.ticket.commands.AddFollower;
import dev.porchlight.ticket.ticket.commands.RemoveFollower;
import dev.porchlight.ticket.ticket.events.FollowerAdded;
import dev.porchlight.ticket.ticket.events.FollowerRemoved;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketFollowersTest extends TicketFixture {

    @Test
    void aColleagueFollows() {
        whenOnNew(requester(), new AddFollower(ID, COLLEAGUE)).expectEvents(new FollowerAdded(ID, COLLEAGUE));
        whenOnNew(agent(), new AddFollower(ID, COLLEAGUE)).expectEvents(new FollowerAdded(ID, COLLEAGUE));
    }

    @Test
    void nobodyElseDoes() {
        whenOnNew(requester(), new AddFollower(ID, STRANGER)).expectException(NotFound.class);
        whenOnNew(agent(), new AddFollower(ID, STRANGER)).expectException(NotFound.class);
    }

    @Test
    void nobodyFollowsTwice() {
        when(requester(), new AddFollower(ID, COLLEAGUE), opened(List.of(COLLEAGUE)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        whenOnNew(requester(), new AddFollower(ID, REQUESTER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void aFollowerLeaves() {
        when(requester(), new RemoveFollower(ID, COLLEAGUE), opened(List.of(COLLEAGUE)))
                .expectEvents(new FollowerRemoved(ID, COLLEAGUE));
        whenOnNew(requester(), new RemoveFollower(ID, COLLEAGUE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
