package dev.porchlight.catalogue.request.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asked wants it no more.
 *
 * @param parts those that were still waiting for somebody to agree
 */
@EventName("porchlight.catalogue.RequestWithdrawn.v1")
public record RequestWithdrawn(
        UUID requestId, List<Integer> parts, @Nullable String reason) {}
