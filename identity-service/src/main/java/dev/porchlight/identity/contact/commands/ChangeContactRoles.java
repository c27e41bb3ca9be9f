package dev.porchlight.identity.contact.commands;

import dev.porchlight.identity.contact.ContactRole;
import dev.porchlight.identity.contact.TicketVisibility;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says anew what a contact may do and see.
 */
public record ChangeContactRoles(
        @TargetAggregateIdentifier UUID contactId, Set<ContactRole> roles, TicketVisibility ticketVisibility) {}
