package dev.porchlight.notification.contract.automation;

import dev.porchlight.notification.contract.ContractEvents;
import dev.porchlight.notification.contract.ContractEvents.ContractEvent;
import dev.porchlight.notification.live.LiveNews;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import org.springframework.stereotype.Component;

/** Tells open pages of everything that is noted of a contract. */
@Component
class WhenContractChangesThenTellLive {

    private final LiveNews live;

    WhenContractChangesThenTellLive(LiveNews live) {
        this.live = live;
    }

    @Incoming({
        ContractEvents.AGREED,
        ContractEvents.CHANGED,
        ContractEvents.LINE_ADDED,
        ContractEvents.LINE_CHANGED,
        ContractEvents.WORK_COUNTED,
        ContractEvents.TOPPED_UP,
        ContractEvents.ADJUSTED,
        ContractEvents.RAN_LOW
    })
    void on(ContractEvent event, Envelope envelope) {
        live.tell(envelope);
    }
}
