package dev.porchlight.approvals;

import java.util.Optional;
import java.util.UUID;

/** Who stands in for whom at one moment. One hop: who stands in for somebody is not stood in for at that. */
@FunctionalInterface
public interface StandIns {

    StandIns NOBODY = member -> Optional.empty();

    /** Who stands in for the member now; empty if they are there themselves. */
    Optional<UUID> of(UUID member);
}
