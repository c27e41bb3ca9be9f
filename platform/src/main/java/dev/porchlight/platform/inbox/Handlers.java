package dev.porchlight.platform.inbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The {@link Incoming} methods of all beans, by the event they deal with. */
class Handlers {

    private final Map<String, List<Handler>> byType = new HashMap<>();
    private final JsonMapper json;

    /** Finds the methods of those beans whose class passes. */
    Handlers(ApplicationContext beans, JsonMapper mapper, Predicate<Class<?>> passes) {
        json = mapper.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name);
            if (type != null
                    && passes.test(type)
                    && !MethodIntrospector.selectMethods(type, this::isHandler).isEmpty()) {
                addAll(beans.getBean(name));
            }
        }
    }

    private boolean isHandler(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, Incoming.class);
    }

    private void addAll(Object bean) {
        MethodIntrospector.selectMethods(AopUtils.getTargetClass(bean), this::isHandler).stream()
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> {
                    ReflectionUtils.makeAccessible(method);
                    for (String event : eventsOf(bean, method)) {
                        byType.computeIfAbsent(event, key -> new ArrayList<>()).add(new Handler(bean, method));
                    }
                });
    }

    private static Collection<String> eventsOf(Object bean, Method method) {
        return bean instanceof IncomingTypes types
                ? types.incomingTypes()
                : List.of(AnnotatedElementUtils.findMergedAnnotation(method, Incoming.class)
                        .value());
    }

    /** The topics that carry the events somebody here deals with. */
    Set<String> topics() {
        return byType.keySet().stream()
                .map(type -> "porchlight." + type.split("\\.")[1] + ".events")
                .collect(Collectors.toSet());
    }

    boolean wants(String type) {
        return byType.containsKey(type);
    }

    /** In an order that is always the same. */
    List<Handler> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /**
     * The one with a name, or all.
     *
     * @throws IllegalStateException if there is none of this name, or none at all
     */
    List<Handler> of(String type, String name) {
        List<Handler> found = of(type).stream()
                .filter(handler -> name.equals(Parked.ALL_HANDLERS) || name.equals(handler.name()))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("Nothing here deals with " + type + " as " + name);
        }
        return found;
    }

    /** One of the methods. */
    final class Handler {

        private final Object bean;
        private final Method method;

        private Handler(Object bean, Method method) {
            this.bean = bean;
            this.method = method;
        }

        /** What it is known by where events are parked for it. */
        String name() {
            return AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getParameterTypes()[0].getSimpleName();
        }

        void handle(Envelope envelope, ConsumerRecord<String, byte[]> event) {
            Object read = json.readValue(event.value(), method.getParameterTypes()[0]);
            try {
                if (method.getParameterCount() == 1) {
                    method.invoke(bean, read);
                } else {
                    method.invoke(bean, read, envelope);
                }
            } catch (InvocationTargetException e) {
                ReflectionUtils.rethrowRuntimeException(e.getTargetException());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
