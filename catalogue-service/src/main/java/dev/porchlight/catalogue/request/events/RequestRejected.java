package dev.porchlight.catalogue.request.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A part of a request was not agreed to. The reason is for whoever asked, whole. */
@EventName("porchlight.catalogue.RequestRejected.v1")
public record RequestRejected(UUID requestId, int part, String reason, UUID rejectedBy) {}
