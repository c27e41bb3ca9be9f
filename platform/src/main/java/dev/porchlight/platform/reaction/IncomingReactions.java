package dev.porchlight.platform.reaction;

import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.IncomingTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Makes reactions due to other services' events. */
class IncomingReactions implements IncomingTypes {

    private final Map<String, List<String>> eventsByReaction;
    private final ReactionStarts starts;
    private final Due due;

    IncomingReactions(Map<String, List<String>> eventsByReaction, ReactionStarts starts, Due due) {
        this.eventsByReaction = eventsByReaction;
        this.starts = starts;
        this.due = due;
    }

    @Override
    public Collection<String> incomingTypes() {
        return eventsByReaction.values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Incoming
    void on(JsonNode event, Envelope envelope) {
        eventsByReaction.forEach((reaction, events) -> {
            if (events.contains(envelope.type()) && !starts.isHistory(reaction, envelope.place())) {
                due.putOnce(ReactionWork.kindOf(reaction), envelope.id(), new Cause(envelope, event));
            }
        });
    }
}
