package dev.porchlight.identity.organisation.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A company became a customer. */
@EventName("porchlight.identity.OrganisationRegistered.v1")
public record OrganisationRegistered(UUID organisationId, String name) {}
