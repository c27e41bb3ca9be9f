package dev.porchlight.ticket.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of billing-service's events of these names, the fields that are used here. */
final class ContractEvents {

    private ContractEvents() {}

    /** @param endsOn its last day; null if it has no end */
    record ContractAgreed(
            UUID contractId,
            long number,
            UUID organisationId,
            String name,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    record ContractChanged(
            UUID contractId, String name, @Nullable LocalDate endsOn) {}
}
