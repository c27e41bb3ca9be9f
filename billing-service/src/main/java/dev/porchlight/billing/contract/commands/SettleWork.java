package dev.porchlight.billing.contract.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has the contract count of a time entry what is to be counted now: asked twice, or late, it is the same. */
public record SettleWork(@TargetAggregateIdentifier UUID contractId, UUID entryId) {}
