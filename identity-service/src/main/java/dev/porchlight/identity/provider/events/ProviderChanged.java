package dev.porchlight.identity.provider.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The provider was described anew, all of it. */
@EventName("porchlight.identity.ProviderChanged.v1")
public record ProviderChanged(UUID providerId, ProviderDetails provider) {}
