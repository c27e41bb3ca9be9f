package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.People.agent;
import static dev.porchlight.ticket.ticket.People.machine;
import static dev.porchlight.ticket.ticket.People.requester;
import static dev.porchlight.ticket.ticket.events.Status.IN_PROGRESS;
import static dev.porchlight.ticket.ticket.events.Status.NEW;
import static dev.porchlight.ticket.ticket.events.Status.WAITING_FOR_CUSTOMER;

import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.ticket.ticket.commands.AddComment;
import dev.porchlight.ticket.ticket.commands.AddInternalNote;
import dev.porchlight.ticket.ticket.commands.AttachFiles;
import dev.porchlight.ticket.ticket.events.CommentAdded;
import dev.porchlight.ticket.ticket.events.FilesAttached;
import dev.porchlight.ticket.ticket.events.InternalNoteAdded;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketConversationTest extends TicketFixture {

    private static final AddComment COMMENT = new AddComment(ID, TEXT_ID, "<p>Hm</p>", List.of());
    private static final CommentAdded COMMENTED = new CommentAdded(ID, TEXT_ID, "<p>Hm</p>", List.of());
    private static final AddInternalNote NOTE = new AddInternalNote(ID, TEXT_ID, "<p>Hm</p>", List.of(FILE.id()));
    private static final InternalNoteAdded NOTED =
            new InternalNoteAdded(ID, TEXT_ID, "<p>Hm</p>", List.of(FILE), List.of());
    private static final TicketResolved RESOLVED = new TicketResolved(ID, null);

    @Test
    void aCommentCarriesItsFiles() {
        whenOnNew(requester(), new AddComment(ID, TEXT_ID, "<p>Hm</p>", List.of(FILE.id())))
                .expectEvents(new CommentAdded(ID, TEXT_ID, "<p>Hm</p>", List.of(FILE)));
    }

    @Test
    void aCustomersCommentLeavesTheStatusAlone() {
        whenOnNew(requester(), COMMENT).expectEvents(COMMENTED);
    }

    @Test
    void aCustomersCommentEndsTheWaitingForThem() {
        when(requester(), COMMENT, opened(), moved(NEW, WAITING_FOR_CUSTOMER))
                .expectEvents(COMMENTED, moved(WAITING_FOR_CUSTOMER, IN_PROGRESS));
    }

    @Test
    void anAgentsCommentDoesNotEndTheWaiting() {
        when(agent(), COMMENT, opened(), moved(NEW, WAITING_FOR_CUSTOMER)).expectEvents(COMMENTED);
    }

    @Test
    void anAgentsFirstReplyBringsANewTicketIntoProgress() {
        whenOnNew(agent(), COMMENT).expectEvents(COMMENTED, moved(NEW, IN_PROGRESS));
        when(agent(), COMMENT, opened(), moved(NEW, IN_PROGRESS)).expectEvents(COMMENTED);
    }

    @Test
    void aMachinesCommentDoesNot() {
        whenOnNew(machine("tickets:write"), COMMENT).expectEvents(COMMENTED);
    }

    @Test
    void nobodyCommentsOnAResolvedTicket() {
        when(requester(), COMMENT, opened(), RESOLVED).expectException(TicketAlreadyResolved.class);
        when(agent(), COMMENT, opened(), RESOLVED).expectException(TicketAlreadyResolved.class);
    }

    @Test
    void agentsNoteAtAnyTimeAndChangeNothingByIt() {
        whenOnNew(agent(), NOTE).expectEvents(NOTED);
        when(agent(), NOTE, opened(), RESOLVED).expectEvents(NOTED);
        whenOnNew(machine("tickets:write"), NOTE).expectEvents(NOTED);
    }

    @Test
    void customersDoNotNote() {
        whenOnNew(requester(), NOTE).expectException(NotAllowed.class);
    }

    @Test
    void anybodyAttachesFilesUntilItIsResolved() {
        AttachFiles attach = new AttachFiles(ID, List.of(FILE.id()));
        whenOnNew(requester(), attach).expectEvents(new FilesAttached(ID, List.of(FILE)));
        when(requester(), attach, opened(), RESOLVED).expectException(TicketAlreadyResolved.class);
        whenOnNew(requester(), new AttachFiles(ID, List.of())).expectNoEvents();
        whenOnNew(requester(), new AttachFiles(ID, List.of(UUID.randomUUID()))).expectException(at("/attachmentIds/0"));
    }
}
