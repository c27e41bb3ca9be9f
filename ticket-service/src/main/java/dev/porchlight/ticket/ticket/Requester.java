package dev.porchlight.ticket.ticket;

import dev.porchlight.directory.Customer;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.commands.OpenTicket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** For whom a ticket is opened: the customer who asks, or the contact whom the service team names. */
record Requester(UUID id, UUID organisationId, UUID siteId) {

    static Requester of(OpenTicket command, Caller by, Directory directory) {
        if (by.isCustomer()) {
            if (command.requesterId() != null) {
                throw new InvalidInput("/requesterId", "can only be chosen by the service team");
            }
            return new Requester(
                    by.personId(), by.organisationId(), Customer.of(by).siteId());
        }
        if (command.requesterId() == null) {
            throw new InvalidInput("/requesterId", "is required");
        }
        return directory
                .contact(command.requesterId())
                .map(contact -> new Requester(contact.id(), contact.organisationId(), contact.siteId()))
                .orElseThrow(() -> new InvalidInput("/requesterId", "is not a contact we know"));
    }

    /** Those of the given people who will follow the ticket: each once, and not the requester. */
    List<UUID> colleagues(List<UUID> ids, Directory directory) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<UUID> known = directory.colleagues(organisationId, ids);
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                throw new InvalidInput("/followerIds/" + i, "is not somebody at this organisation");
            }
        }
        Set<UUID> followers = new LinkedHashSet<>(ids);
        followers.remove(id);
        return List.copyOf(followers);
    }
}
