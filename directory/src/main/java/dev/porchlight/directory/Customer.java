package dev.porchlight.directory;

import dev.porchlight.platform.security.Caller;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of a contact, what it depends on what they may know.
 *
 * @param siteId null if they work at none in particular
 */
public record Customer(
        UUID id, UUID organisationId, @Nullable UUID siteId, Visibility visibility, Set<String> roles) {

    /** The claims that carry what only services with a directory know the meaning of. */
    static final String SITE = "site";

    static final String VISIBILITY = "ticket_visibility";

    /** A caller who {@link Caller#isCustomer is one}. */
    public static Customer of(Caller caller) {
        return new Customer(
                caller.personId(),
                caller.organisationId(),
                siteOf(caller),
                Visibility.of(caller.claim(VISIBILITY, "")),
                caller.roles());
    }

    public static Customer of(Directory.Contact contact) {
        return new Customer(
                contact.id(), contact.organisationId(), contact.siteId(), contact.ticketVisibility(), contact.roles());
    }

    private static UUID siteOf(Caller caller) {
        try {
            return UUID.fromString(caller.claim(SITE, ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
