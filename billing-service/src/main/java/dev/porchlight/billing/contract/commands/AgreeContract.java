package dev.porchlight.billing.contract.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

public record AgreeContract(
        @TargetAggregateIdentifier UUID contractId,
        long number,
        UUID organisationId,
        String name,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
