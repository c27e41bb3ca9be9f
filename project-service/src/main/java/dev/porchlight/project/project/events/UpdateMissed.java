package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Nobody has told for seven working days how it goes. */
@EventName("porchlight.project.UpdateMissed.v1")
public record UpdateMissed(UUID projectId) implements PartOfPlan {

    @Override
    public boolean unseen() {
        return true;
    }
}
