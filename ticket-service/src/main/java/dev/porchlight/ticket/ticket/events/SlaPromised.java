package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.ticket.sla.events.Targets;
import java.util.UUID;

/**
 * When the ticket was opened, this was promised for it. It stays, whatever becomes of the policy.
 *
 * @param calendarId by whose working hours time is counted
 * @param warnAtPercent of a target's time after which is warned
 */
@EventName("porchlight.ticket.SlaPromised.v1")
public record SlaPromised(
        UUID ticketId, UUID policyId, String policyName, UUID calendarId, Targets targets, int warnAtPercent) {}
