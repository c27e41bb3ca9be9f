package dev.porchlight.catalogue.request.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody agreed to a part, or did not.
 *
 * @param seat whose vote it is
 * @param by who cast it: the same, or who stands in for them
 * @param comment null for none; a no has one
 */
@EventName("porchlight.catalogue.VoteCast.v1")
public record VoteCast(
        UUID requestId,
        int part,
        int round,
        UUID seat,
        UUID by,
        boolean yes,
        @Nullable String comment) {}
