package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.Agreement;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.sums.events.RoundingRule;
import java.util.Optional;
import java.util.UUID;

/** The quotes that were accepted, for those who make something of them. */
public interface AcceptedQuotes {

    /**
     * What was offered, and what of it was agreed on.
     *
     * @param invoicesUndone how many invoices were made of it that came to nothing
     */
    record AcceptedQuote(
            UUID organisationId,
            String reference,
            int version,
            QuoteContent content,
            RoundingRule roundingRule,
            Agreement agreement,
            int invoicesUndone) {}

    /** Empty if there is no such quote, or it stands otherwise. */
    Optional<AcceptedQuote> find(UUID id);
}
