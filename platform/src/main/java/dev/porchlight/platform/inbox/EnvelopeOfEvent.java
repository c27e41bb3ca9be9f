package dev.porchlight.platform.inbox;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/**
 * Lets handlers of this service's own events take the same {@link Envelope} as handlers of other services' events.
 * Axon finds it through the service loader.
 */
public class EnvelopeOfEvent implements ParameterResolverFactory, ParameterResolver<Envelope> {

    @Override
    public ParameterResolver<Envelope> createInstance(Executable method, Parameter[] parameters, int index) {
        return parameters[index].getType() == Envelope.class ? this : null;
    }

    @Override
    public Envelope resolveParameterValue(Message<?> message) {
        return Envelope.of((DomainEventMessage<?>) message);
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof DomainEventMessage<?>;
    }
}
