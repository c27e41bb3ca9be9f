package dev.porchlight.catalogue.asset;

import dev.porchlight.platform.security.Caller;
import java.util.Optional;
import java.util.UUID;

/** What there is. */
public interface Assets {

    Optional<UUID> typeCalled(String name);

    boolean hasType(UUID id);

    /** Another asset of the organisation that has this number. */
    Optional<UUID> numbered(UUID organisationId, String number);

    /** The number of an asset, if it is this organisation's and the caller may know of it. */
    Optional<String> numberOf(UUID assetId, UUID organisationId, Caller caller);

    /** Whether the caller may know of such an asset. */
    boolean isKnownTo(UUID assetId, Caller caller);
}
