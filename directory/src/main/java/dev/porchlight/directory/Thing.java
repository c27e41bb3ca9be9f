package dev.porchlight.directory;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of something somebody may know of, what that depends on.
 *
 * @param organisationId whose it is
 * @param siteId the site it is about; null for none
 * @param ownerId the contact whose own it is; null for nobody's
 * @param named contacts who were named to it, such as followers
 */
public record Thing(
        UUID organisationId,
        @Nullable UUID siteId,
        @Nullable UUID ownerId,
        Collection<UUID> named) {

    /** Something that is an organisation's as a whole. */
    public static Thing of(UUID organisationId) {
        return new Thing(organisationId, null, null, Set.of());
    }
}
