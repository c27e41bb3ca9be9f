package dev.porchlight.identity.organisation.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The company has a further place of work. */
@EventName("porchlight.identity.SiteAdded.v1")
public record SiteAdded(UUID organisationId, UUID siteId, String name) {}
