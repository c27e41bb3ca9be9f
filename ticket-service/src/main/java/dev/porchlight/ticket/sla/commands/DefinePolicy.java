package dev.porchlight.ticket.sla.commands;

import dev.porchlight.ticket.sla.events.Targets;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says all of what a policy promises, and to whom.
 *
 * @param warnAtPercent of a target's time after which is warned
 * @param standard whether it holds for all whom no policy names
 */
public record DefinePolicy(
        @TargetAggregateIdentifier UUID policyId,
        String name,
        UUID calendarId,
        Targets targets,
        int warnAtPercent,
        boolean standard,
        List<UUID> organisationIds,
        List<UUID> contractIds) {}
