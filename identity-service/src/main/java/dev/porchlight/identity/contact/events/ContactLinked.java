package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * The contact is kept in another system as well.
 *
 * @param source the system, such as {@code dynamics}
 * @param externalId its id there
 */
@EventName("porchlight.identity.ContactLinked.v1")
public record ContactLinked(UUID contactId, String source, String externalId) {}
