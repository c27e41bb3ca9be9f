package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.allotment.Line;
import dev.porchlight.platform.paging.Named;
import java.util.UUID;

/** A line as it is stored, with what is said of it everywhere: whose it is and which contract's. */
record LineRow(
        UUID id,
        UUID contractId,
        long contractNumber,
        String contractName,
        Named organisation,
        String currency,
        Line line) {}
