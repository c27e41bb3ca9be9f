package dev.porchlight.billing.contract.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record AdjustAllotment(
        @TargetAggregateIdentifier UUID contractId, UUID lineId, UUID adjustmentId, long amount, String reason) {}
