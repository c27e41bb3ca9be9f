package dev.porchlight.catalogue.request.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/** Those whose decision is still awaited are asked again. */
@EventName("porchlight.catalogue.ApproversReminded.v1")
public record ApproversReminded(UUID requestId, int part, int round, List<UUID> personIds) {}
