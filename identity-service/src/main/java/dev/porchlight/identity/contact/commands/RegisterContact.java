package dev.porchlight.identity.contact.commands;

import dev.porchlight.identity.contact.ContactRole;
import dev.porchlight.identity.contact.TicketVisibility;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.ExternalId;
import dev.porchlight.identity.value.Name;
import dev.porchlight.identity.value.Telephone;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody at an organisation use the portal.
 *
 * @param siteId null for nowhere in particular
 * @param telephone null for none that is known
 * @param external what they are called in the system that they come from; null for none
 */
public record RegisterContact(
        @TargetAggregateIdentifier UUID contactId,
        UUID organisationId,
        Name name,
        EmailAddress email,
        @Nullable UUID siteId,
        Set<ContactRole> roles,
        TicketVisibility ticketVisibility,
        @Nullable Telephone telephone,
        @Nullable ExternalId external) {

    public RegisterContact(
            UUID contactId,
            UUID organisationId,
            Name name,
            EmailAddress email,
            @Nullable UUID siteId,
            Set<ContactRole> roles,
            TicketVisibility ticketVisibility,
            @Nullable Telephone telephone) {
        this(contactId, organisationId, name, email, siteId, roles, ticketVisibility, telephone, null);
    }

    public RegisterContact(
            UUID contactId,
            UUID organisationId,
            Name name,
            EmailAddress email,
            @Nullable UUID siteId,
            Set<ContactRole> roles,
            TicketVisibility ticketVisibility) {
        this(contactId, organisationId, name, email, siteId, roles, ticketVisibility, null, null);
    }

    public RegisterContact(
            UUID contactId,
            UUID organisationId,
            Name name,
            EmailAddress email,
            @Nullable UUID siteId,
            Set<ContactRole> roles,
            TicketVisibility ticketVisibility,
            @Nullable ExternalId external) {
        this(contactId, organisationId, name, email, siteId, roles, ticketVisibility, null, external);
    }
}
