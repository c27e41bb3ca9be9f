package dev.porchlight.identity.client.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The system may use the API no more. */
@EventName("porchlight.identity.ApiClientRevoked.v1")
public record ApiClientRevoked(UUID clientId) {}
