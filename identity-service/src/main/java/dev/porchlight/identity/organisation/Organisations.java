package dev.porchlight.identity.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What others must know of organisations before they decide. Never behind: what was just registered is known. */
public interface Organisations {

    /** The organisation's sites, perhaps none; empty if there is no such organisation. */
    Optional<Set<UUID>> sitesOf(UUID organisationId);

    /** While something is done, in one transaction, for many of a few organisations, each is looked at once. */
    default <T> T remembered(Supplier<T> action) {
        return action.get();
    }
}
