package dev.porchlight.platform.reaction;

import dev.porchlight.platform.inbox.Envelope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.json.JsonMapper;

/** A method marked {@link Reaction}. The bean may not be there yet. */
record ReactionMethod(String reaction, String event, Method method, Supplier<Object> bean) {

    ReactionMethod {
        Class<?>[] takes = method.getParameterTypes();
        boolean fits = takes.length == 1 || takes.length == 2 && takes[1] == Envelope.class;
        if (!fits || method.getReturnType() == void.class) {
            throw new IllegalStateException(
                    method + " must take the event, perhaps its Envelope, and return what is to be done");
        }
        ReflectionUtils.makeAccessible(method);
    }

    /** The name of the service whose event it is. */
    String service() {
        return event.split("\\.")[1];
    }

    /** The commands that follow from the event. */
    Collection<?> commands(Cause cause, JsonMapper json) {
        Object event = json.treeToValue(cause.event(), method.getParameterTypes()[0]);
        return switch (invoke(event, cause.envelope())) {
            case null -> List.of();
            case Collection<?> several -> several;
            case Object one -> List.of(one);
        };
    }

    private Object invoke(Object event, Envelope envelope) {
        try {
            return method.getParameterCount() == 1
                    ? method.invoke(bean.get(), event)
                    : method.invoke(bean.get(), event, envelope);
        } catch (InvocationTargetException e) {
            ReflectionUtils.rethrowRuntimeException(e.getTargetException());
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
