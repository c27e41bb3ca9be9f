package dev.porchlight.identity.client.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The system has another secret, which nobody but its keeper knows. */
@EventName("porchlight.identity.ApiClientSecretRotated.v1")
public record ApiClientSecretRotated(UUID clientId) {}
