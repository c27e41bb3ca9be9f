package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * The person may not use the portal any more.
 */
@EventName("porchlight.identity.ContactDeactivated.v1")
public record ContactDeactivated(UUID contactId) {}
