package dev.porchlight.platform.command;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.telemetry.TraceContext;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Writes into every event's metadata who caused it, by which event before it, and in which trace. */
class WhoAndWhy implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        if (!(message.getMetaData().get(CommandMetaData.CALLER) instanceof Caller caller)) {
            return Map.of();
        }
        Map<String, Object> data = new HashMap<>();
        data.put("actorId", caller.id());
        data.put("actorName", nameOf(caller));
        data.put("actorKind", caller.kind().word());
        if (caller.organisationName() != null) {
            data.put("actorOrganisation", caller.organisationName());
        }
        if (caller.agent() != null) {
            data.put("agentId", caller.agent().id().toString());
            data.put("agentName", caller.agent().name());
        }
        if (message.getMetaData().get(CommandMetaData.CAUSE) instanceof Envelope cause) {
            data.put("causationId", cause.id());
            addInitiator(cause.initiator(), data);
        }
        TraceContext.current().ifPresent(trace -> data.put("traceparent", trace.traceparent()));
        return data;
    }

    /** Wherever it is told who did something, both are named: the customer, and the agent who acted as them. */
    private static String nameOf(Caller caller) {
        return caller.agent() == null
                ? caller.name()
                : caller.name() + " (" + caller.agent().name() + ")";
    }

    private static void addInitiator(Envelope.Actor initiator, Map<String, Object> data) {
        if (initiator.id() != null) {
            data.put("initiatorId", initiator.id());
            data.put("initiatorName", initiator.name());
            data.put("initiatorKind", initiator.kind());
            data.put("initiatorOrganisation", initiator.organisation());
            data.values().removeIf(java.util.Objects::isNull);
        }
    }
}
