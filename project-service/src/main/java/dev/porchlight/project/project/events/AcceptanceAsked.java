package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * A milestone was reached that somebody has to accept.
 *
 * @param acceptorIds contacts, any one of whom accepts it
 */
@EventName("porchlight.project.AcceptanceAsked.v1")
public record AcceptanceAsked(UUID projectId, UUID milestoneId, String title, List<UUID> acceptorIds)
        implements SeenByAll {}
