package dev.porchlight.directory;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of something somebody may know of, what that depends on.
 *
 * @param organisationId whose it is; null if it is not one organisation's
 * @param siteId the site it is about; null for none
 * @param ownerId the contact whose own it is; null for nobody's
 * @param named contacts who were named to it, such as followers
 * @param organisations whose it is besides, if it is several's
 * @param everybodys whether it is every organisation's, whoever becomes one later too
 */
public record Thing(
        @Nullable UUID organisationId,
        @Nullable UUID siteId,
        @Nullable UUID ownerId,
        Collection<UUID> named,
        Collection<UUID> organisations,
        boolean everybodys) {

    /** Something of one organisation. */
    public Thing(UUID organisationId, @Nullable UUID siteId, @Nullable UUID ownerId, Collection<UUID> named) {
        this(organisationId, siteId, ownerId, named, Set.of(), false);
    }

    /** Something that is an organisation's as a whole. */
    public static Thing of(UUID organisationId) {
        return new Thing(organisationId, null, null, Set.of());
    }

    /** Something that is several organisations' as a whole. */
    public static Thing ofSeveral(Collection<UUID> organisations) {
        return new Thing(null, null, null, Set.of(), organisations, false);
    }

    /** Something that is every organisation's. */
    public static Thing ofEverybody() {
        return new Thing(null, null, null, Set.of(), Set.of(), true);
    }

    boolean isOf(UUID organisation) {
        return everybodys || organisation.equals(organisationId) || organisations.contains(organisation);
    }
}
