package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * The person may use the portal again, as before.
 */
@EventName("porchlight.identity.ContactReactivated.v1")
public record ContactReactivated(UUID contactId) {}
