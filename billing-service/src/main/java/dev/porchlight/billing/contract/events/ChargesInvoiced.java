package dev.porchlight.billing.contract.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a contract charges beside its price went on an invoice, and goes on no other.
 *
 * @param upTo the last day of it
 */
@EventName("porchlight.billing.ChargesInvoiced.v1")
public record ChargesInvoiced(
        UUID contractId, UUID invoiceId, UUID organisationId, LocalDate upTo, List<InvoicedCharge> charges) {}
