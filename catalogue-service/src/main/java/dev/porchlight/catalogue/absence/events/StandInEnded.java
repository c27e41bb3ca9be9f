package dev.porchlight.catalogue.absence.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** They decide for themselves again. */
@EventName("porchlight.catalogue.StandInEnded.v1")
public record StandInEnded(UUID personId) {}
