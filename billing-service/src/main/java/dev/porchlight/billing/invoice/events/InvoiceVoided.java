package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;

/** An invoice is void. Its number stays used. */
@EventName("porchlight.billing.InvoiceVoided.v1")
public record InvoiceVoided(UUID invoiceId, String reason, LocalDate voidedOn, InvoiceBalance balance) {}
