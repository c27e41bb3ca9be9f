package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * The person may do and see more, less or other things; words as in {@link ContactRegistered}.
 */
@EventName("porchlight.identity.ContactRolesChanged.v1")
public record ContactRolesChanged(UUID contactId, List<String> roles, String ticketVisibility) {}
