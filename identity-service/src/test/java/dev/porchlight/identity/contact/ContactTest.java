package dev.porchlight.identity.contact;

import static dev.porchlight.identity.Callers.contact;
import static dev.porchlight.identity.Callers.machine;
import static dev.porchlight.identity.Callers.primaryContact;
import static dev.porchlight.identity.Callers.technician;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.identity.contact.commands.ChangeContact;
import dev.porchlight.identity.contact.commands.ChangeContact.Place;
import dev.porchlight.identity.contact.commands.ChangeContactRoles;
import dev.porchlight.identity.contact.commands.DeactivateContact;
import dev.porchlight.identity.contact.commands.InviteContact;
import dev.porchlight.identity.contact.commands.ReactivateContact;
import dev.porchlight.identity.contact.commands.RegisterContact;
import dev.porchlight.identity.contact.events.ContactDeactivated;
import dev.porchlight.identity.contact.events.ContactEmailChanged;
import dev.porchlight.identity.contact.events.ContactInvited;
import dev.porchlight.identity.contact.events.ContactMovedToSite;
import dev.porchlight.identity.contact.events.ContactReactivated;
import dev.porchlight.identity.contact.events.ContactRegistered;
import dev.porchlight.identity.contact.events.ContactRenamed;
import dev.porchlight.identity.contact.events.ContactRolesChanged;
import dev.porchlight.identity.organisation.Organisations;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID SITE = UUID.randomUUID();
    private static final UUID OTHER_SITE = UUID.randomUUID();

    private final AggregateTestFixture<Contact> fixture = new AggregateTestFixture<>(Contact.class);

    private final ContactRegistered registered = new ContactRegistered(
            ID, ORGANISATION, "Jane Doe", "jane@harbour.example", SITE, List.of("billing-contact", "user"), "site");

    ContactTest() {
        Organisations organisations =
                id -> id.equals(ORGANISATION) ? Optional.of(Set.of(SITE, OTHER_SITE)) : Optional.empty();
        fixture.registerInjectableResource(organisations);
    }

    private static RegisterContact registration(UUID organisation, UUID site, Set<ContactRole> roles) {
        return new RegisterContact(
                ID,
                organisation,
                new Name(" Jane  Doe "),
                new EmailAddress("Jane@Harbour.example"),
                site,
                roles,
                TicketVisibility.SITE);
    }

    private static final Set<ContactRole> ROLES = Set.of(ContactRole.USER, ContactRole.BILLING_CONTACT);

    @Test
    void isRegisteredByTheServiceTeamAndByMachinesWithTheScope() {
        RegisterContact command = registration(ORGANISATION, SITE, ROLES);
        fixture.givenNoPriorActivity().when(command, technician()).expectEvents(registered);
        fixture.givenNoPriorActivity()
                .when(command, machine("organisations:write"))
                .expectEvents(registered);
    }

    @Test
    void isNotRegisteredOrChangedByOthers() {
        fixture.givenNoPriorActivity()
                .when(registration(ORGANISATION, SITE, ROLES), contact())
                .expectException(NotAllowed.class);
        fixture.given(registered).when(new DeactivateContact(ID), contact()).expectException(NotAllowed.class);
        fixture.given(registered)
                .when(new DeactivateContact(ID), machine("organisations:read"))
                .expectException(NotAllowed.class);
    }

    @Test
    void belongsToAnOrganisationThatIsKnown() {
        refused(
                fixture.givenNoPriorActivity().when(registration(UUID.randomUUID(), null, ROLES), technician()),
                "/organisationId");
    }

    @Test
    void worksAtASiteOfThatOrganisationOrAtNone() {
        refused(
                fixture.givenNoPriorActivity().when(registration(ORGANISATION, UUID.randomUUID(), ROLES), technician()),
                "/siteId");
        fixture.givenNoPriorActivity()
                .when(registration(ORGANISATION, null, ROLES), technician())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void hasAtLeastOneRole() {
        refused(
                fixture.givenNoPriorActivity().when(registration(ORGANISATION, SITE, Set.of()), technician()),
                "/roles");
        refused(
                fixture.given(registered)
                        .when(new ChangeContactRoles(ID, Set.of(), TicketVisibility.OWN), technician()),
                "/roles");
    }

    @Test
    void isChangedInSeveralThingsAtOnce() {
        fixture.given(registered)
                .when(
                        new ChangeContact(
                                ID,
                                new Name("Jane Roe"),
                                new EmailAddress("jane.roe@harbour.example"),
                                new Place(OTHER_SITE)),
                        technician())
                .expectEvents(
                        new ContactRenamed(ID, "Jane Roe"),
                        new ContactEmailChanged(ID, "jane.roe@harbour.example"),
                        new ContactMovedToSite(ID, OTHER_SITE));
    }

    @Test
    void isChangedInAllThingsOrInNone() {
        refused(
                fixture.given(registered)
                        .when(
                                new ChangeContact(ID, new Name("Jane Roe"), null, new Place(UUID.randomUUID())),
                                technician()),
                "/siteId");
    }

    @Test
    void leavesItsSiteForNone() {
        fixture.given(registered)
                .when(new ChangeContact(ID, null, null, new Place(null)), technician())
                .expectEvents(new ContactMovedToSite(ID, null));
    }

    @Test
    void isNotChangedByWhatIsSoAlready() {
        fixture.given(registered)
                .when(
                        new ChangeContact(
                                ID, new Name("Jane Doe"), new EmailAddress("JANE@harbour.example"), new Place(SITE)),
                        technician())
                .expectNoEvents();
        fixture.given(registered)
                .when(new ChangeContact(ID, null, null, null), technician())
                .expectNoEvents();
        fixture.given(registered)
                .when(new ChangeContactRoles(ID, ROLES, TicketVisibility.SITE), technician())
                .expectNoEvents();
    }

    @Test
    void isGivenRolesAndVisibility() {
        fixture.given(registered)
                .when(
                        new ChangeContactRoles(
                                ID,
                                Set.of(ContactRole.APPROVER, ContactRole.PRIMARY_SERVICE_CONTACT),
                                TicketVisibility.ORGANISATION),
                        technician())
                .expectEvents(
                        new ContactRolesChanged(ID, List.of("primary-service-contact", "approver"), "organisation"));
        fixture.given(registered)
                .when(new ChangeContactRoles(ID, ROLES, TicketVisibility.OWN), technician())
                .expectEvents(new ContactRolesChanged(ID, List.of("billing-contact", "user"), "own"));
    }

    @Test
    void isDeactivatedOnceAndReactivatedOnce() {
        fixture.given(registered)
                .when(new DeactivateContact(ID), technician())
                .expectEvents(new ContactDeactivated(ID));
        fixture.given(registered, new ContactDeactivated(ID))
                .when(new DeactivateContact(ID), technician())
                .expectNoEvents();
        fixture.given(registered, new ContactDeactivated(ID))
                .when(new ReactivateContact(ID), technician())
                .expectEvents(new ContactReactivated(ID));
        fixture.given(registered).when(new ReactivateContact(ID), technician()).expectNoEvents();
    }

    private static void refused(ResultValidator<Contact> result, String pointer) {
        result.expectNoEvents().expectException(InvalidInput.class).expectException(invalid(pointer));
    }

    private static org.hamcrest.Matcher<InvalidInput> invalid(String pointer) {
        return new org.hamcrest.CustomTypeSafeMatcher<>("invalid " + pointer) {
            @Override
            protected boolean matchesSafely(InvalidInput invalid) {
                assertThat(invalid.errors())
                        .extracting(InvalidInput.FieldError::pointer)
                        .containsExactly(pointer);
                return true;
            }
        };
    }

    @Test
    void aPrimaryServiceContactManagesTheirOwnPeopleAndNobodyElses() {
        RegisterContact command = registration(ORGANISATION, SITE, ROLES);
        fixture.givenNoPriorActivity()
                .when(command, primaryContact(ORGANISATION))
                .expectEvents(registered);
        fixture.givenNoPriorActivity()
                .when(command, primaryContact(UUID.randomUUID()))
                .expectException(NotFound.class);
        fixture.given(registered)
                .when(new DeactivateContact(ID), primaryContact(ORGANISATION))
                .expectEvents(new ContactDeactivated(ID));
        fixture.given(registered)
                .when(new DeactivateContact(ID), primaryContact(UUID.randomUUID()))
                .expectException(NotFound.class);
    }

    @Test
    void aPrimaryServiceContactNeitherGivesNorTouchesWhatTheyDoNotHold() {
        fixture.given(registered)
                .when(
                        new ChangeContactRoles(ID, Set.of(ContactRole.APPROVER), TicketVisibility.OWN),
                        primaryContact(ORGANISATION))
                .expectException(NotAllowed.class);
        fixture.given(registered)
                .when(
                        new ChangeContactRoles(ID, Set.of(ContactRole.USER), TicketVisibility.ORGANISATION),
                        primaryContact(ORGANISATION))
                .expectException(NotAllowed.class);
        fixture.given(registered)
                .when(
                        new ChangeContactRoles(ID, Set.of(ContactRole.PRIMARY_SERVICE_CONTACT), TicketVisibility.SITE),
                        primaryContact(ORGANISATION))
                .expectSuccessfulHandlerExecution();
        fixture.given(registered, new ContactRolesChanged(ID, List.of("user"), "organisation"))
                .when(new DeactivateContact(ID), primaryContact(ORGANISATION))
                .expectException(NotAllowed.class);
        fixture.given(registered)
                .when(
                        new ChangeContact(ID, null, new EmailAddress("other@harbour.example"), null),
                        primaryContact(ORGANISATION))
                .expectException(NotAllowed.class);
    }

    @Test
    void isInvitedAsOftenAsItTakesUnlessDeactivated() {
        fixture.given(registered, new ContactInvited(ID))
                .when(new InviteContact(ID), technician())
                .expectEvents(new ContactInvited(ID));
        fixture.given(registered, new ContactDeactivated(ID))
                .when(new InviteContact(ID), technician())
                .expectException(ContactMayNotSignIn.class);
    }
}
