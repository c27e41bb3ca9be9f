package dev.porchlight.billing.contract.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contract has another name, or another last day, on which its lines end at the latest. */
@EventName("porchlight.billing.ContractChanged.v1")
public record ContractChanged(
        UUID contractId, String name, @Nullable LocalDate endsOn) {}
