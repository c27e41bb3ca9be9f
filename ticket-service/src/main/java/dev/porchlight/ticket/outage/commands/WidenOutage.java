package dev.porchlight.ticket.outage.commands;

import dev.porchlight.ticket.outage.events.Affected;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Adds to what is affected.
 *
 * @param more what and whom besides
 */
public record WidenOutage(@TargetAggregateIdentifier UUID outageId, Affected more) {}
