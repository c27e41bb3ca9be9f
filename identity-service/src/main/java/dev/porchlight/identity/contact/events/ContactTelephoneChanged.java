package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person is called at another number, or at none that is known.
 *
 * @param telephone as it was written; null for none
 */
@EventName("porchlight.identity.ContactTelephoneChanged.v1")
public record ContactTelephoneChanged(
        UUID contactId, @Nullable String telephone) {}
