package dev.porchlight.notification.contract.read;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.activity.ActivityLog;
import dev.porchlight.notification.contract.ContractEvents;
import dev.porchlight.notification.contract.ContractEvents.AllotmentAdjusted;
import dev.porchlight.notification.contract.ContractEvents.AllotmentRanLow;
import dev.porchlight.notification.contract.ContractEvents.ContractAgreed;
import dev.porchlight.notification.contract.ContractEvents.ContractChanged;
import dev.porchlight.notification.contract.ContractEvents.ContractEvent;
import dev.porchlight.notification.contract.ContractEvents.ContractLine;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.platform.text.HtmlText;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what is known here of contracts, and notes what happens to them. */
@Component
class ContractProjector implements RebuildableView {

    private static final int LONGEST = 140;

    private final Subjects subjects;
    private final ActivityLog log;

    ContractProjector(Subjects subjects, ActivityLog log) {
        this.subjects = subjects;
        this.log = log;
    }

    @Incoming(ContractEvents.AGREED)
    void on(ContractAgreed event, Envelope envelope) {
        subjects.add(
                new Subject(
                        ContractEvents.KIND,
                        event.contractId(),
                        Long.toString(event.number()),
                        event.name(),
                        "/contracts/" + event.contractId(),
                        new Thing(event.organisationId(), null, null, List.of()),
                        null,
                        Map.of()),
                envelope);
        log.note(envelope, event.contractId(), "agreed", null);
    }

    @Incoming(ContractEvents.CHANGED)
    void on(ContractChanged event, Envelope envelope) {
        subjects.rename(event.contractId(), event.name(), envelope);
        log.note(envelope, event.contractId(), "changed", null);
    }

    @Incoming(ContractEvents.LINE_ADDED)
    void added(ContractLine event, Envelope envelope) {
        log.note(envelope, event.contractId(), "line-added", event.terms().name());
    }

    @Incoming(ContractEvents.LINE_CHANGED)
    void changed(ContractLine event, Envelope envelope) {
        log.note(envelope, event.contractId(), "line-changed", event.terms().name());
    }

    /** There is too much of it to be told among what else happens: it is in the line's log. */
    @Incoming(ContractEvents.WORK_COUNTED)
    void counted(ContractEvent event, Envelope envelope) {
        log.noteInternally(envelope, event.contractId(), "work-counted", null);
    }

    @Incoming(ContractEvents.TOPPED_UP)
    void toppedUp(ContractEvent event, Envelope envelope) {
        log.note(envelope, event.contractId(), "topped-up", null);
    }

    @Incoming(ContractEvents.ADJUSTED)
    void on(AllotmentAdjusted event, Envelope envelope) {
        log.note(envelope, event.contractId(), "adjusted", HtmlText.shorten(event.reason(), LONGEST));
    }

    @Incoming(ContractEvents.RAN_LOW)
    void on(AllotmentRanLow event, Envelope envelope) {
        log.note(envelope, event.contractId(), event.isOut() ? "used-up" : "ran-low", event.lineName());
    }

    @Override
    public void empty() {
        log.empty(ContractEvents.KIND);
        subjects.empty(ContractEvents.KIND);
    }
}
