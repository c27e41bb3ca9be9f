package dev.porchlight.billing.contract.commands;

import dev.porchlight.platform.money.Amount;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

public record TopUpAllotment(
        @TargetAggregateIdentifier UUID contractId,
        UUID lineId,
        UUID topUpId,
        long amount,
        @Nullable Amount price,
        @Nullable String reference) {}
