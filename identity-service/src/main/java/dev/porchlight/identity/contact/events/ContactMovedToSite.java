package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person works at another site of their organisation, or at none in particular.
 */
@EventName("porchlight.identity.ContactMovedToSite.v1")
public record ContactMovedToSite(UUID contactId, @Nullable UUID siteId) {}
