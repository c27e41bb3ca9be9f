package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice is void. Its number stays used.
 *
 * @param quoteId the quote it was made of; null if it was of none
 */
@EventName("porchlight.billing.InvoiceVoided.v1")
public record InvoiceVoided(
        UUID invoiceId,
        String reason,
        LocalDate voidedOn,
        InvoiceBalance balance,
        @Nullable UUID quoteId) {}
