package dev.porchlight.catalogue.absence.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody will be away, and somebody else decides for them meanwhile. It takes the place of what they said before.
 *
 * @param until the first moment of being back
 */
@EventName("porchlight.catalogue.StandInNamed.v1")
public record StandInNamed(UUID personId, UUID organisationId, UUID standInId, Instant from, Instant until) {}
