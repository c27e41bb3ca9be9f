package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.People.agent;
import static dev.porchlight.ticket.ticket.People.requester;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.ticket.ticket.commands.AddComment;
import dev.porchlight.ticket.ticket.commands.AddFollower;
import dev.porchlight.ticket.ticket.commands.AddInternalNote;
import dev.porchlight.ticket.ticket.commands.AssignTicket;
import dev.porchlight.ticket.ticket.commands.LinkTickets;
import dev.porchlight.ticket.ticket.commands.MergeTicket;
import dev.porchlight.ticket.ticket.commands.RateTicket;
import dev.porchlight.ticket.ticket.commands.ReopenTicket;
import dev.porchlight.ticket.ticket.commands.ResolveTicket;
import dev.porchlight.ticket.ticket.commands.SplitOffComment;
import dev.porchlight.ticket.ticket.commands.UnlinkTickets;
import dev.porchlight.ticket.ticket.events.ForRequest;
import dev.porchlight.ticket.ticket.events.Level;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.TicketMerged;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a ticket decides of itself beside others; what becomes of the others is tested with all of them there. */
class TicketsTogetherTest extends TicketFixture {

    private static final UUID OTHER = UUID.randomUUID();
    private static final TicketMerged MERGED = new TicketMerged(ID, OTHER, 10_043);

    static final Object[] agentsCommands = {
        new MergeTicket(ID, OTHER),
        new LinkTickets(ID, OTHER),
        new UnlinkTickets(ID, OTHER),
        new SplitOffComment(ID, TEXT_ID, OTHER, 10_043, "Another matter")
    };

    static final Object[] tooLate = {
        new AddComment(ID, TEXT_ID, "<p>Hello?</p>", List.of()),
        new AddInternalNote(ID, TEXT_ID, "<p>Hm</p>", List.of()),
        new AssignTicket(ID, People.AGENT),
        new ResolveTicket(ID, null),
        new ReopenTicket(ID, null),
        new AddFollower(ID, People.COLLEAGUE),
        new MergeTicket(ID, UUID.randomUUID())
    };

    @ParameterizedTest
    @FieldSource("agentsCommands")
    void onlyTheServiceTeamPutsTicketsTogether(Object command) {
        whenOnNew(requester(), command).expectException(NotAllowed.class);
    }

    @ParameterizedTest
    @FieldSource("tooLate")
    void oneThatWasMergedTakesNoMore(Object command) {
        when(agent(), command, opened(), MERGED).expectException(TicketIsMerged.class);
    }

    @Test
    void norIsItRated() {
        when(requester(), new RateTicket(ID, 5, null), opened(), MERGED).expectException(TicketIsMerged.class);
    }

    @Test
    void mergedTwiceIsMergedOnce() {
        when(agent(), new MergeTicket(ID, OTHER), opened(), MERGED)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void theOtherMustBeAnotherAndBeThere() {
        whenOnNew(agent(), new MergeTicket(ID, ID)).expectException(at("/intoId"));
        whenOnNew(agent(), new MergeTicket(ID, OTHER)).expectException(at("/intoId"));
        whenOnNew(agent(), new LinkTickets(ID, ID)).expectException(at("/otherId"));
        whenOnNew(agent(), new UnlinkTickets(ID, OTHER)).expectNoEvents();
    }

    @Test
    void onlyACommentIsSplitOff() {
        whenOnNew(agent(), new SplitOffComment(ID, TEXT_ID, OTHER, 10_043, "Another matter"))
                .expectException(InvalidInput.class);
    }

    @Test
    void theWorkOnARequestIsNotMergedAwayFromIt() {
        TicketOpened work = new TicketOpened(
                ID,
                10_042,
                People.HARBOUR,
                null,
                People.REQUESTER,
                "Laptop",
                "",
                Level.LOW,
                Level.LOW,
                Priority.LOW,
                List.of(),
                List.of(),
                null,
                null,
                new ForRequest(UUID.randomUUID(), 20_001, 1),
                null);
        when(agent(), new MergeTicket(ID, OTHER), work).expectException(TicketIsWorkOfRequest.class);
    }
}
