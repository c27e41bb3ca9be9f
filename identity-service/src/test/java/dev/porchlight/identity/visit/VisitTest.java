package dev.porchlight.identity.visit;

import static dev.porchlight.identity.Callers.contact;
import static dev.porchlight.identity.Callers.machine;
import static dev.porchlight.identity.Callers.technician;

import dev.porchlight.identity.contact.Contacts;
import dev.porchlight.identity.visit.commands.EndVisit;
import dev.porchlight.identity.visit.commands.StartVisit;
import dev.porchlight.identity.visit.events.VisitEnded;
import dev.porchlight.identity.visit.events.VisitStarted;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.ActingRules;
import dev.porchlight.platform.security.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID CONTACT = UUID.randomUUID();
    private static final UUID LEAVER = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final Instant UNTIL = Instant.parse("2026-03-02T10:30:00Z");

    private final Map<String, Object> terry = technician();
    private final UUID agent = ((Caller) terry.get(CommandMetaData.CALLER)).personId();
    private final AggregateTestFixture<Visit> fixture = new AggregateTestFixture<>(Visit.class);
    private final VisitStarted started =
            new VisitStarted(ID, agent, CONTACT, ORGANISATION, "They cannot find the form", UNTIL);

    VisitTest() {
        Contacts contacts = id -> id.equals(CONTACT) || id.equals(LEAVER)
                ? Optional.of(new Contacts.Known(ORGANISATION, id.equals(CONTACT)))
                : Optional.empty();
        fixture.registerInjectableResource(contacts);
        fixture.registerInjectableResource(new ActingRules(Set.of("technician")));
    }

    private static StartVisit start(UUID contact) {
        return new StartVisit(ID, contact, new Reason(" They cannot  find the form"), UNTIL);
    }

    @Test
    void isStartedByAgentsWithTheRoleForAReason() {
        fixture.givenNoPriorActivity().when(start(CONTACT), terry).expectEvents(started);
        fixture.givenNoPriorActivity().when(start(CONTACT), contact()).expectException(NotAllowed.class);
        fixture.givenNoPriorActivity()
                .when(start(CONTACT), machine("organisations:write"))
                .expectException(NotAllowed.class);
        fixture.givenNoPriorActivity()
                .when(start(CONTACT), dev.porchlight.identity.Callers.administrator())
                .expectException(NotAllowed.class);
    }

    @Test
    void isToSomebodyWhoIsThere() {
        fixture.givenNoPriorActivity().when(start(UUID.randomUUID()), terry).expectException(InvalidInput.class);
        fixture.givenNoPriorActivity().when(start(LEAVER), terry).expectException(ContactCannotBeVisited.class);
    }

    @Test
    void endsOnceAndByItsAgent() {
        fixture.given(started).when(new EndVisit(ID), terry).expectEvents(new VisitEnded(ID));
        fixture.given(started, new VisitEnded(ID)).when(new EndVisit(ID), terry).expectNoEvents();
        fixture.given(started).when(new EndVisit(ID), technician()).expectException(NotFound.class);
    }
}
