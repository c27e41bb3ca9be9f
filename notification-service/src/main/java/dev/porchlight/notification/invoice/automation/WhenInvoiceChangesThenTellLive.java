package dev.porchlight.notification.invoice.automation;

import dev.porchlight.notification.invoice.InvoiceEvents;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceEvent;
import dev.porchlight.notification.live.LiveNews;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import org.springframework.stereotype.Component;

/** Tells open pages of everything that is noted of an invoice. */
@Component
class WhenInvoiceChangesThenTellLive {

    private final LiveNews live;

    WhenInvoiceChangesThenTellLive(LiveNews live) {
        this.live = live;
    }

    @Incoming({
        InvoiceEvents.ISSUED,
        InvoiceEvents.IMPORTED,
        InvoiceEvents.RESENT,
        InvoiceEvents.REMINDED,
        InvoiceEvents.PAID,
        InvoiceEvents.REVERSED,
        InvoiceEvents.CONTRADICTED,
        InvoiceEvents.CREDITED,
        InvoiceEvents.VOIDED,
        InvoiceEvents.SIGNED_OFF,
        InvoiceEvents.ANSWERED
    })
    void on(InvoiceEvent event, Envelope envelope) {
        live.tell(envelope);
    }
}
