package dev.porchlight.billing.work.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says which line work counts against. */
public record PlaceWork(@TargetAggregateIdentifier UUID entryId, UUID lineId) {}
