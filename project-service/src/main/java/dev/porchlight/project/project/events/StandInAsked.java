package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * Somebody who is asked to accept a milestone is away; who stands in for them is asked too, for as long as they do.
 *
 * @param acceptorId whose word it is
 * @param standInId the contact who may give it meanwhile
 */
@EventName("porchlight.project.StandInAsked.v1")
public record StandInAsked(UUID projectId, UUID milestoneId, String title, int round, UUID acceptorId, UUID standInId)
        implements SeenByAll {}
