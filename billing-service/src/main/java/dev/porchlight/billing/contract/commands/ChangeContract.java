package dev.porchlight.billing.contract.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

public record ChangeContract(
        @TargetAggregateIdentifier UUID contractId,
        String name,
        @Nullable LocalDate endsOn) {}
