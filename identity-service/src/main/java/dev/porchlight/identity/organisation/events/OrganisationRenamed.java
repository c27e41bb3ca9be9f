package dev.porchlight.identity.organisation.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The company is called otherwise now. */
@EventName("porchlight.identity.OrganisationRenamed.v1")
public record OrganisationRenamed(UUID organisationId, String name) {}
