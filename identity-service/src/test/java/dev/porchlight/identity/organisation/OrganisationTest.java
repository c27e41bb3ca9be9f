package dev.porchlight.identity.organisation;

import static dev.porchlight.identity.Callers.contact;
import static dev.porchlight.identity.Callers.machine;
import static dev.porchlight.identity.Callers.technician;

import dev.porchlight.identity.organisation.commands.AddSite;
import dev.porchlight.identity.organisation.commands.RegisterOrganisation;
import dev.porchlight.identity.organisation.commands.RenameOrganisation;
import dev.porchlight.identity.organisation.events.OrganisationRegistered;
import dev.porchlight.identity.organisation.events.OrganisationRenamed;
import dev.porchlight.identity.organisation.events.SiteAdded;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.problem.NotAllowed;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private final UUID id = UUID.randomUUID();
    private final UUID site = UUID.randomUUID();
    private final OrganisationRegistered registered = new OrganisationRegistered(id, "Harbour Dental");
    private final AggregateTestFixture<Organisation> fixture = new AggregateTestFixture<>(Organisation.class);

    @Test
    void isRegisteredByTheServiceTeam() {
        fixture.givenNoPriorActivity()
                .when(new RegisterOrganisation(id, new Name("Harbour Dental")), technician())
                .expectEvents(registered);
    }

    @Test
    void isRegisteredByAMachineWithTheScope() {
        RegisterOrganisation command = new RegisterOrganisation(id, new Name("Harbour Dental"));
        fixture.givenNoPriorActivity()
                .when(command, machine("organisations:write"))
                .expectEvents(registered);
        fixture.givenNoPriorActivity()
                .when(command, machine("organisations:read", "tickets:write"))
                .expectNoEvents()
                .expectException(NotAllowed.class);
    }

    @Test
    void isNotChangedByContacts() {
        fixture.givenNoPriorActivity()
                .when(new RegisterOrganisation(id, new Name("Harbour Dental")), contact())
                .expectException(NotAllowed.class);
        fixture.given(registered)
                .when(new RenameOrganisation(id, new Name("Ours")), contact())
                .expectException(NotAllowed.class);
    }

    @Test
    void isRenamed() {
        fixture.given(registered)
                .when(new RenameOrganisation(id, new Name("Harbour Clinic")), technician())
                .expectEvents(new OrganisationRenamed(id, "Harbour Clinic"));
    }

    @Test
    void isNotRenamedToWhatItIsCalledAlready() {
        fixture.given(registered)
                .when(new RenameOrganisation(id, new Name("Harbour Dental")), technician())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void hasSites() {
        fixture.given(registered)
                .when(new AddSite(id, site, new Name("Pier 4")), technician())
                .expectEvents(new SiteAdded(id, site, "Pier 4"));
    }

    @Test
    void hasNoTwoSitesOfOneName() {
        fixture.given(registered, new SiteAdded(id, UUID.randomUUID(), "Pier 4"))
                .when(new AddSite(id, site, new Name("PIER 4")), technician())
                .expectNoEvents()
                .expectException(SiteNameAlreadyUsed.class);
    }
}
