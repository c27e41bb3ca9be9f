package dev.porchlight.identity.client.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/** The system is called otherwise, or may do other things. */
@EventName("porchlight.identity.ApiClientChanged.v1")
public record ApiClientChanged(UUID clientId, String name, List<String> scopes) {}
