package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.People.COLLEAGUE;
import static dev.porchlight.ticket.ticket.People.FRONT_DESK;
import static dev.porchlight.ticket.ticket.People.HARBOUR;
import static dev.porchlight.ticket.ticket.People.REQUESTER;
import static dev.porchlight.ticket.ticket.People.STRANGER;
import static dev.porchlight.ticket.ticket.People.agent;
import static dev.porchlight.ticket.ticket.People.machine;
import static dev.porchlight.ticket.ticket.People.requester;

import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.commands.OpenTicket;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import dev.porchlight.ticket.ticket.events.Level;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketOpeningTest extends TicketFixture {

    private static final List<UUID> NOBODY = List.of();
    private static final List<UUID> NOTHING = List.of();

    @Test
    void aCustomerReportsForThemselvesFromTheirSite() {
        opening(requester(), null, null, NOBODY, NOTHING).expectEvents(event(Priority.LOW, NOBODY, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "LOW,LOW,LOW",
        "LOW,MEDIUM,LOW",
        "LOW,HIGH,MEDIUM",
        "MEDIUM,LOW,LOW",
        "MEDIUM,MEDIUM,MEDIUM",
        "MEDIUM,HIGH,HIGH",
        "HIGH,LOW,MEDIUM",
        "HIGH,MEDIUM,HIGH",
        "HIGH,HIGH,CRITICAL"
    })
    void thePriorityFollowsFromUrgencyAndImpact(Level urgency, Level impact, Priority priority) {
        open(
                        requester(),
                        new OpenTicket(
                                ID, 10_042, null, "S", "D", urgency, impact, null, NOBODY, NOTHING, null, null, null,
                                null))
                .expectEvents(new TicketOpened(
                        ID,
                        10_042,
                        HARBOUR,
                        FRONT_DESK,
                        REQUESTER,
                        "S",
                        "D",
                        urgency,
                        impact,
                        priority,
                        NOBODY,
                        List.of(),
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void thePriorityMayBeChosen() {
        opening(requester(), null, Priority.CRITICAL, NOBODY, NOTHING)
                .expectEvents(event(Priority.CRITICAL, NOBODY, List.of()));
    }

    @Test
    void colleaguesFollowEachOnceAndTheRequesterDoesNot() {
        opening(requester(), null, null, List.of(COLLEAGUE, REQUESTER, COLLEAGUE), NOTHING)
                .expectEvents(event(Priority.LOW, List.of(COLLEAGUE), List.of()));
    }

    @Test
    void nobodyOfAnotherOrganisationFollows() {
        opening(requester(), null, null, List.of(COLLEAGUE, STRANGER), NOTHING).expectException(at("/followerIds/1"));
    }

    @Test
    void uploadedFilesComeWithIt() {
        opening(requester(), null, null, NOBODY, List.of(FILE.id()))
                .expectEvents(event(Priority.LOW, NOBODY, List.of(FILE)));
    }

    @Test
    void filesThatAreNotThereAreRefused() {
        opening(requester(), null, null, NOBODY, List.of(UUID.randomUUID())).expectException(at("/attachmentIds/0"));
    }

    @Test
    void agentsAndMachinesReportForAContact() {
        opening(agent(), REQUESTER, null, NOBODY, NOTHING).expectEvents(event(Priority.LOW, NOBODY, List.of()));
        opening(agent(), null, null, NOBODY, NOTHING).expectException(at("/requesterId"));
        opening(agent(), UUID.randomUUID(), null, NOBODY, NOTHING).expectException(at("/requesterId"));
    }

    @Test
    void machinesNeedTheScope() {
        opening(machine("tickets:write"), REQUESTER, null, NOBODY, NOTHING)
                .expectEvents(event(Priority.LOW, NOBODY, List.of()));
        opening(machine("tickets:read"), REQUESTER, null, NOBODY, NOTHING).expectException(NotAllowed.class);
    }

    @Test
    void customersDoNotReportForOthers() {
        opening(requester(), COLLEAGUE, null, NOBODY, NOTHING).expectException(at("/requesterId"));
    }

    private ResultValidator<Ticket> opening(
            Caller by, UUID requester, Priority priority, List<UUID> followers, List<UUID> files) {
        return open(
                by,
                new OpenTicket(
                        ID,
                        10_042,
                        requester,
                        "Printer",
                        "<p>It smokes</p>",
                        Level.LOW,
                        Level.LOW,
                        priority,
                        followers,
                        files,
                        null,
                        null,
                        null,
                        null));
    }

    private ResultValidator<Ticket> open(Caller by, OpenTicket command) {
        return fixture.givenNoPriorActivity().when(command, Map.of(CommandMetaData.CALLER, by));
    }

    private static TicketOpened event(Priority priority, List<UUID> followers, List<AttachedFile> files) {
        return new TicketOpened(
                ID,
                10_042,
                HARBOUR,
                FRONT_DESK,
                REQUESTER,
                "Printer",
                "<p>It smokes</p>",
                Level.LOW,
                Level.LOW,
                priority,
                followers,
                files,
                null,
                null,
                null,
                null);
    }
}
