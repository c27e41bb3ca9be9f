package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * Those whose word about a milestone is still awaited are asked again.
 *
 * @param personIds contacts, among them who stands in for somebody
 */
@EventName("porchlight.project.AcceptorsReminded.v1")
public record AcceptorsReminded(UUID projectId, UUID milestoneId, String title, int round, List<UUID> personIds)
        implements SeenByAll {}
