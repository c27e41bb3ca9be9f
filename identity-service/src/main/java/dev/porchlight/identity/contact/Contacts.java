package dev.porchlight.identity.contact;

import java.util.Optional;
import java.util.UUID;

/** What others must know of contacts before they decide. Never behind: what was just changed is known. */
public interface Contacts {

    record Known(UUID organisationId, boolean active) {}

    Optional<Known> find(UUID contactId);
}
