package dev.porchlight.catalogue.request.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The work on a part is done. */
@EventName("porchlight.catalogue.RequestPartDone.v1")
public record RequestPartDone(UUID requestId, int part) {}
