package dev.porchlight.billing.work.automation;

import dev.porchlight.billing.allotment.events.WorkedOn;
import dev.porchlight.billing.work.automation.TicketEvents.Time;
import dev.porchlight.billing.work.automation.TicketEvents.TimeRemoved;
import dev.porchlight.billing.work.commands.NoteWork;
import dev.porchlight.billing.work.commands.RemoveWork;
import dev.porchlight.billing.work.events.WorkDetails;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.reaction.Reaction;
import org.springframework.stereotype.Component;

/** Takes note of time on tickets, by entry and revision: in whatever order they come, and however often. */
@Component
class WhenTimeIsLoggedThenNoteWork {

    @Reaction(TicketEvents.LOGGED)
    NoteWork onLogged(Time event, Envelope envelope) {
        return note(event, envelope);
    }

    @Reaction(TicketEvents.CORRECTED)
    NoteWork onCorrected(Time event, Envelope envelope) {
        return note(event, envelope);
    }

    @Reaction(TicketEvents.REMOVED)
    RemoveWork on(TimeRemoved event, Envelope envelope) {
        return new RemoveWork(event.entryId(), event.revision(), envelope.time());
    }

    private static NoteWork note(Time event, Envelope envelope) {
        return new NoteWork(
                event.entryId(),
                event.revision(),
                envelope.time(),
                new WorkDetails(
                        event.organisationId(),
                        event.ticketId(),
                        event.number(),
                        event.agentId(),
                        event.agentName(),
                        event.workType(),
                        event.workDate(),
                        event.minutes(),
                        event.billable(),
                        event.contractLineId(),
                        WorkedOn.TICKET));
    }
}
