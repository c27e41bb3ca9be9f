package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The MSP answered somebody who did not agree. */
@EventName("porchlight.billing.InvoiceDisputeAnswered.v1")
public record InvoiceDisputeAnswered(UUID invoiceId, String answer) {}
