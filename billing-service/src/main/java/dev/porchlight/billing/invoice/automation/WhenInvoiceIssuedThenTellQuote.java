package dev.porchlight.billing.invoice.automation;

import dev.porchlight.billing.invoice.events.InvoiceIssued;
import dev.porchlight.billing.quote.commands.FollowUpQuote;
import dev.porchlight.billing.quote.events.FollowUp;
import dev.porchlight.platform.reaction.Reaction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The quote knew that there would be an invoice; now it says which. */
@Component
class WhenInvoiceIssuedThenTellQuote {

    @Reaction("porchlight.billing.InvoiceIssued.v1")
    @Nullable
    FollowUpQuote on(InvoiceIssued event) {
        return event.quoteId() == null
                ? null
                : new FollowUpQuote(
                        event.quoteId(),
                        FollowUp.INVOICE,
                        event.invoiceId(),
                        event.invoice().number());
    }
}
