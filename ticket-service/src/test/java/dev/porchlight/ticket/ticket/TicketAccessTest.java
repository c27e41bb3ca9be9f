package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.People.COLLEAGUE;
import static dev.porchlight.ticket.ticket.People.FRONT_DESK;
import static dev.porchlight.ticket.ticket.People.HARBOUR;
import static dev.porchlight.ticket.ticket.People.KESTREL;
import static dev.porchlight.ticket.ticket.People.REQUESTER;
import static dev.porchlight.ticket.ticket.People.STRANGER;
import static dev.porchlight.ticket.ticket.People.agent;
import static dev.porchlight.ticket.ticket.People.customer;
import static dev.porchlight.ticket.ticket.People.machine;

import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.commands.AddComment;
import dev.porchlight.ticket.ticket.commands.AddFollower;
import dev.porchlight.ticket.ticket.commands.AddInternalNote;
import dev.porchlight.ticket.ticket.commands.AssignTicket;
import dev.porchlight.ticket.ticket.commands.AttachFiles;
import dev.porchlight.ticket.ticket.commands.ChangePriority;
import dev.porchlight.ticket.ticket.commands.ChangeStatus;
import dev.porchlight.ticket.ticket.commands.RemoveFollower;
import dev.porchlight.ticket.ticket.commands.ReopenTicket;
import dev.porchlight.ticket.ticket.commands.ResolveTicket;
import dev.porchlight.ticket.ticket.commands.UnassignTicket;
import dev.porchlight.ticket.ticket.events.FollowerAdded;
import dev.porchlight.ticket.ticket.events.FollowerRemoved;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.Status;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever may not open a ticket is told that there is none, whatever they ask of it. */
class TicketAccessTest extends TicketFixture {

    private static final AddComment COMMENT = new AddComment(ID, TEXT_ID, "<p>Hm</p>", List.of());

    static final Object[] everyCommand = {
        COMMENT,
        new AddInternalNote(ID, TEXT_ID, "<p>Hm</p>", List.of()),
        new AttachFiles(ID, List.of(FILE.id())),
        new AssignTicket(ID, People.AGENT),
        new UnassignTicket(ID),
        new ChangeStatus(ID, Status.IN_PROGRESS),
        new ChangePriority(ID, Priority.HIGH),
        new ResolveTicket(ID, null),
        new ReopenTicket(ID, null),
        new AddFollower(ID, STRANGER),
        new RemoveFollower(ID, COLLEAGUE)
    };

    @ParameterizedTest
    @FieldSource("everyCommand")
    void itDoesNotExistForAnotherOrganisation(Object command) {
        Caller stranger = customer(STRANGER, KESTREL, "organisation", FRONT_DESK);
        when(stranger, command, opened()).expectException(NotFound.class).expectNoEvents();
    }

    @Test
    void whoSeesTheirOwnSeesWhatTheyRequestedOrFollow() {
        opens(customer(REQUESTER, HARBOUR, "own", null));
        doesNotOpen(customer(COLLEAGUE, HARBOUR, "own", FRONT_DESK));
        opens(customer(COLLEAGUE, HARBOUR, "own", null), opened(List.of(COLLEAGUE)));
        opens(customer(COLLEAGUE, HARBOUR, "own", null), opened(), new FollowerAdded(ID, COLLEAGUE));
        doesNotOpen(
                customer(COLLEAGUE, HARBOUR, "own", null),
                opened(List.of(COLLEAGUE)),
                new FollowerRemoved(ID, COLLEAGUE));
    }

    @Test
    void whoSeesTheirSiteSeesWhatItsPeopleRequested() {
        opens(customer(COLLEAGUE, HARBOUR, "site", FRONT_DESK));
        doesNotOpen(customer(COLLEAGUE, HARBOUR, "site", UUID.randomUUID()));
        doesNotOpen(customer(COLLEAGUE, HARBOUR, "site", null));
        opens(customer(COLLEAGUE, HARBOUR, "site", UUID.randomUUID()), opened(List.of(COLLEAGUE)));
    }

    @Test
    void whoSeesTheirOrganisationSeesAllOfIt() {
        opens(customer(COLLEAGUE, HARBOUR, "organisation", null));
    }

    @Test
    void anUnknownVisibilityIsTheLeast() {
        doesNotOpen(customer(COLLEAGUE, HARBOUR, "everything", FRONT_DESK));
    }

    @Test
    void theServiceTeamSeesEverythingAndMachinesNeedTheScope() {
        whenOnNew(agent(), COMMENT).expectSuccessfulHandlerExecution();
        whenOnNew(machine("tickets:write"), COMMENT).expectSuccessfulHandlerExecution();
        whenOnNew(machine("tickets:read"), COMMENT).expectException(NotAllowed.class);
        whenOnNew(machine(), COMMENT).expectException(NotAllowed.class);
    }

    private void opens(Caller caller, Object... given) {
        when(caller, COMMENT, given.length == 0 ? new Object[] {opened()} : given)
                .expectSuccessfulHandlerExecution();
    }

    private void doesNotOpen(Caller caller, Object... given) {
        when(caller, COMMENT, given.length == 0 ? new Object[] {opened()} : given)
                .expectException(NotFound.class);
    }
}
