package dev.porchlight.billing.contract.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The invoice came to nothing: what was on it can be invoiced again. */
@EventName("porchlight.billing.ChargesGivenBack.v1")
public record ChargesGivenBack(UUID contractId, UUID invoiceId) {}
