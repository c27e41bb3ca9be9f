package dev.porchlight.platform.reaction;

import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.telemetry.Spans;
import dev.porchlight.telemetry.TraceContext;
import dev.porchlight.telemetry.Work;
import java.util.Set;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a reaction due to this service's own events. It has a tracker of its own, which begins where the store ends when
 * the reaction starts for the first time; so nothing is missed while replicas that do not know it are still about.
 */
@DisallowReplay
class OwnEvents {

    private final String reaction;
    private final Set<String> events;
    private final Due due;
    private final JsonMapper json;

    OwnEvents(String reaction, Set<String> events, Due due, JsonMapper json) {
        this.reaction = reaction;
        this.events = events;
        this.due = due;
        this.json = json;
    }

    String reaction() {
        return reaction;
    }

    @EventHandler
    void on(DomainEventMessage<?> event) {
        Envelope envelope = Envelope.of(event);
        if (events.contains(envelope.type())) {
            var cause = TraceContext.parse((String) event.getMetaData().get("traceparent"));
            try (Work work = Spans.because(cause)) {
                due.putOnce(
                        ReactionWork.kindOf(reaction),
                        envelope.id(),
                        new Cause(envelope, json.valueToTree(event.getPayload())));
            }
        }
    }
}
