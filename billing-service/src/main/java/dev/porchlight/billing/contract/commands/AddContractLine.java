package dev.porchlight.billing.contract.commands;

import dev.porchlight.billing.allotment.events.LineTerms;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** @param startsOn null for the contract's own first day */
public record AddContractLine(
        @TargetAggregateIdentifier UUID contractId,
        UUID lineId,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LineTerms terms) {}
