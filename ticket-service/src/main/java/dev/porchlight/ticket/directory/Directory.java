package dev.porchlight.ticket.directory;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who there is. Whoever was deactivated is nobody any more. */
public interface Directory {

    /** A contact: somebody at an organisation; the site is null if they have none. */
    record Contact(UUID id, UUID organisationId, UUID siteId) {}

    Optional<Contact> contact(UUID id);

    /** Those of the given ids that are contacts of the organisation. */
    Set<UUID> colleagues(UUID organisationId, Collection<UUID> ids);

    boolean isAgent(UUID id);
}
