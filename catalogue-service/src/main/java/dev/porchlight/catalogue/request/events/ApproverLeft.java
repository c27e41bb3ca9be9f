package dev.porchlight.catalogue.request.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** One of those who are asked has left, and their seat with them. */
@EventName("porchlight.catalogue.ApproverLeft.v1")
public record ApproverLeft(UUID requestId, int part, int round, UUID personId) {}
