package dev.porchlight.ticket.sla.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * This is all that a policy now promises for tickets that are opened from now on, be it new or changed.
 *
 * @param warnAtPercent of a target's time after which is warned
 * @param standard whether it holds for all whom no policy names; no other does then
 * @param organisationIds for whom it holds, and no other policy then
 * @param contractIds under which contracts it holds while they run, before what holds for their organisations; not there in
 *     what was told before there were any
 */
@EventName("porchlight.ticket.SlaPolicyDefined.v1")
public record SlaPolicyDefined(
        UUID policyId,
        String name,
        UUID calendarId,
        Targets targets,
        int warnAtPercent,
        boolean standard,
        List<UUID> organisationIds,
        @Nullable List<UUID> contractIds) {

    public SlaPolicyDefined {
        contractIds = contractIds == null ? List.of() : contractIds;
    }
}
