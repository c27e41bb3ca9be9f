package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * The person is called otherwise now.
 */
@EventName("porchlight.identity.ContactRenamed.v1")
public record ContactRenamed(UUID contactId, String name) {}
