package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The MSP accepted for a customer who had said so otherwise. There is no signature: there are files that prove it.
 *
 * @param acceptedBy the contact who said so
 */
@EventName("porchlight.billing.QuoteAcceptedOnBehalf.v1")
public record QuoteAcceptedOnBehalf(
        UUID quoteId,
        String reference,
        UUID organisationId,
        @Nullable UUID siteId,
        UUID contactId,
        UUID accountManagerId,
        String title,
        boolean projectWork,
        Agreement agreement,
        @Nullable String comment,
        UUID acceptedBy,
        AcceptanceChannel channel,
        List<ProofFile> proof) {}
