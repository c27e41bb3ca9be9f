package dev.porchlight.billing.invoice.automation;

import dev.porchlight.billing.invoice.events.InvoiceDraftDiscarded;
import dev.porchlight.billing.invoice.events.InvoiceVoided;
import dev.porchlight.billing.quote.commands.UndoFollowUp;
import dev.porchlight.billing.quote.events.FollowUp;
import dev.porchlight.platform.reaction.Reaction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a quote's invoice charged can be invoiced again when the invoice is void or its draft discarded. */
@Component
class WhenInvoiceComesToNothingThenTellQuote {

    @Reaction("porchlight.billing.InvoiceVoided.v1")
    @Nullable
    UndoFollowUp on(InvoiceVoided event) {
        return of(event.quoteId(), event.invoiceId());
    }

    @Reaction("porchlight.billing.InvoiceDraftDiscarded.v1")
    @Nullable
    UndoFollowUp on(InvoiceDraftDiscarded event) {
        return of(event.quoteId(), event.invoiceId());
    }

    private static @Nullable UndoFollowUp of(@Nullable UUID quote, UUID invoice) {
        return quote == null ? null : new UndoFollowUp(quote, FollowUp.INVOICE, invoice);
    }
}
