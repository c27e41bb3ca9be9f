package dev.porchlight.platform.command;

import dev.porchlight.platform.security.Caller;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.HandlerAttributes;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/**
 * Holds the version that a command's sender has seen, if they said, against the aggregate's as they would see it: after the
 * aggregate's interceptors, so that those to whom it does not exist learn nothing by it. Axon finds it through the service
 * loader.
 */
public class SeenVersion implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.attribute(HandlerAttributes.COMMAND_NAME).isPresent() ? new Comparing<>(original) : original;
    }

    private static final class Comparing<T> extends WrappedMessageHandlingMember<T> {

        Comparing(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public Object handle(Message<?> message, T aggregate) throws Exception {
            if (aggregate == null
                    || !(message instanceof CommandMessage<?>)
                    || !(message.getMetaData().get(CommandMetaData.CALLER) instanceof Caller by)) {
                return super.handle(message, aggregate);
            }
            Long expected = (Long) message.getMetaData().get(CommandMetaData.EXPECTED_VERSION);
            Long version = AggregateLifecycle.getVersion();
            if (expected != null && version != null && version - unseen(aggregate, by) != expected) {
                throw new ConflictingAggregateVersionException(
                        aggregate.getClass().getSimpleName(), expected, version - unseen(aggregate, by));
            }
            Object result = super.handle(message, aggregate);
            LastAppended.unseen(unseen(aggregate, by));
            return result;
        }

        private static long unseen(Object aggregate, Caller by) {
            return aggregate instanceof PartlySeen partly ? partly.unseenBy(by) : 0;
        }
    }
}
