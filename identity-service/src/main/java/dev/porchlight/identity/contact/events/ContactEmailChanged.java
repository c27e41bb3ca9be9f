package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * The person has another email address, in lower case.
 */
@EventName("porchlight.identity.ContactEmailChanged.v1")
public record ContactEmailChanged(UUID contactId, String email) {}
