package dev.porchlight.catalogue.request.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Nobody decided about a part in time. */
@EventName("porchlight.catalogue.RequestExpired.v1")
public record RequestExpired(UUID requestId, int part, int round) {}
