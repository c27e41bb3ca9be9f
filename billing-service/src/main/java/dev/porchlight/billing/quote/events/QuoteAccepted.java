package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The customer accepted what they were shown. This event is the evidence: who, how and from where; when is its time.
 *
 * @param projectWork whether a project follows from it
 * @param consent the sentence that they ticked
 */
@EventName("porchlight.billing.QuoteAccepted.v1")
public record QuoteAccepted(
        UUID quoteId,
        String reference,
        UUID organisationId,
        @Nullable UUID siteId,
        UUID contactId,
        UUID accountManagerId,
        String title,
        boolean projectWork,
        Agreement agreement,
        String consent,
        @Nullable String comment,
        Signer signer,
        Signature signature,
        SignIn signIn) {}
