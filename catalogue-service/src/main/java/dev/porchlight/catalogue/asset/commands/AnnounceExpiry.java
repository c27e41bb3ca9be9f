package dev.porchlight.catalogue.asset.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells that a warranty or licence ends soon, if it still ends on that day. */
public record AnnounceExpiry(@TargetAggregateIdentifier UUID assetId, String what, LocalDate on, int days) {}
