package dev.porchlight.billing.contract.commands;

import dev.porchlight.billing.allotment.events.LineTerms;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** @param fromThisPeriod whether it holds for the present period already, or from the next one on */
public record ChangeContractLine(
        @TargetAggregateIdentifier UUID contractId,
        UUID lineId,
        @Nullable LocalDate endsOn,
        LineTerms terms,
        boolean fromThisPeriod) {}
