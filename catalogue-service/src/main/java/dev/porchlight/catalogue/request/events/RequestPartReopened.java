package dev.porchlight.catalogue.request.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The work on a part was not done after all. */
@EventName("porchlight.catalogue.RequestPartReopened.v1")
public record RequestPartReopened(UUID requestId, int part) {}
