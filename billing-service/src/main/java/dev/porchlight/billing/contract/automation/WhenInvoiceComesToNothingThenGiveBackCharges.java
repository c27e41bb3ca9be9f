package dev.porchlight.billing.contract.automation;

import dev.porchlight.billing.contract.commands.GiveBackCharges;
import dev.porchlight.billing.contract.read.ChargeTable;
import dev.porchlight.billing.invoice.events.InvoiceDraftDiscarded;
import dev.porchlight.billing.invoice.events.InvoiceVoided;
import dev.porchlight.platform.reaction.Reaction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an invoice charged for a contract can be invoiced again, once, when the invoice is void or its draft discarded. */
@Component
class WhenInvoiceComesToNothingThenGiveBackCharges {

    private final ChargeTable charges;

    WhenInvoiceComesToNothingThenGiveBackCharges(ChargeTable charges) {
        this.charges = charges;
    }

    @Reaction("porchlight.billing.InvoiceVoided.v1")
    @Nullable
    GiveBackCharges on(InvoiceVoided event) {
        return of(event.invoiceId());
    }

    @Reaction("porchlight.billing.InvoiceDraftDiscarded.v1")
    @Nullable
    GiveBackCharges on(InvoiceDraftDiscarded event) {
        return of(event.invoiceId());
    }

    private @Nullable GiveBackCharges of(UUID invoice) {
        return charges.contractOf(invoice)
                .map(contract -> new GiveBackCharges(contract, invoice))
                .orElse(null);
    }
}
