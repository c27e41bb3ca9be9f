package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at an organisation may use the portal from now on.
 *
 * @param email in lower case; other contacts may have the same
 * @param roles one or more of {@code primary-service-contact}, {@code billing-contact}, {@code approver}, {@code user}
 * @param ticketVisibility whose tickets they see: {@code own}, {@code site} or {@code organisation}
 */
@EventName("porchlight.identity.ContactRegistered.v1")
public record ContactRegistered(
        UUID contactId,
        UUID organisationId,
        String name,
        String email,
        @Nullable UUID siteId,
        List<String> roles,
        String ticketVisibility) {}
