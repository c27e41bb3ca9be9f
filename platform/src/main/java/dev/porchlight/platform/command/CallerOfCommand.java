package dev.porchlight.platform.command;

import dev.porchlight.platform.security.Caller;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/** Lets command handlers take the {@link Caller} as a parameter. Axon finds it through the service loader. */
public class CallerOfCommand implements ParameterResolverFactory, ParameterResolver<Caller> {

    @Override
    public ParameterResolver<Caller> createInstance(Executable method, Parameter[] parameters, int index) {
        return parameters[index].getType() == Caller.class ? this : null;
    }

    @Override
    public Caller resolveParameterValue(Message<?> message) {
        return (Caller) message.getMetaData().get(CommandMetaData.CALLER);
    }

    @Override
    public boolean matches(Message<?> message) {
        return message.getMetaData().get(CommandMetaData.CALLER) instanceof Caller;
    }
}
