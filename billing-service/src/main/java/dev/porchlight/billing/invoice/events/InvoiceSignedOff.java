package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The customer said whether they agree with the charges.
 *
 * @param disputedLines the lines that a "no" is about; empty for all, or for none in particular
 */
@EventName("porchlight.billing.InvoiceSignedOff.v1")
public record InvoiceSignedOff(
        UUID invoiceId,
        UUID organisationId,
        UUID contactId,
        boolean agreed,
        @Nullable String comment,
        List<UUID> disputedLines) {}
