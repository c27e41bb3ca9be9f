package dev.porchlight.identity.client.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/** Another system may use the API. */
@EventName("porchlight.identity.ApiClientRegistered.v1")
public record ApiClientRegistered(UUID clientId, String name, List<String> scopes) {}
