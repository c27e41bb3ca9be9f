package dev.porchlight.notification.quote.automation;

import dev.porchlight.notification.live.LiveNews;
import dev.porchlight.notification.quote.QuoteEvents;
import dev.porchlight.notification.quote.QuoteEvents.QuoteEvent;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import org.springframework.stereotype.Component;

/** Tells open pages of everything that is noted of a quote. */
@Component
class WhenQuoteChangesThenTellLive {

    private final LiveNews live;

    WhenQuoteChangesThenTellLive(LiveNews live) {
        this.live = live;
    }

    @Incoming({
        QuoteEvents.DRAFTED,
        QuoteEvents.DRAFT_CHANGED,
        QuoteEvents.SENT,
        QuoteEvents.VIEWED,
        QuoteEvents.EXPIRING,
        QuoteEvents.ASKED,
        QuoteEvents.ANSWERED,
        QuoteEvents.ACCEPTED,
        QuoteEvents.ACCEPTED_ON_BEHALF,
        QuoteEvents.ACCEPTANCE_WITHDRAWN,
        QuoteEvents.REJECTED,
        QuoteEvents.CLOSED,
        QuoteEvents.WITHDRAWN,
        QuoteEvents.FOLLOWED_UP,
        QuoteEvents.FOLLOW_UP_UNDONE,
        QuoteEvents.APPROVAL_ASKED,
        QuoteEvents.APPROVAL_STEP_OPENED,
        QuoteEvents.APPROVAL_VOTE,
        QuoteEvents.APPROVED,
        QuoteEvents.APPROVAL_REFUSED,
        QuoteEvents.APPROVAL_EXPIRED,
        QuoteEvents.APPROVAL_WITHDRAWN,
        QuoteEvents.APPROVERS_REMINDED
    })
    void on(QuoteEvent event, Envelope envelope) {
        live.tell(envelope);
    }
}
