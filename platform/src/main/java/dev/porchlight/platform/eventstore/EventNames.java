package dev.porchlight.platform.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The events of this service by their public names; two classes with one name are refused at start. */
public final class EventNames {

    private final Map<String, Class<?>> classes = new TreeMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    private EventNames() {}

    /** Finds every class annotated with {@link EventName} below the given packages. */
    public static EventNames below(List<String> packages) {
        EventNames found = new EventNames();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventName.class));
        for (String name : packages) {
            scanner.findCandidateComponents(name).stream()
                    .map(definition -> ClassUtils.resolveClassName(definition.getBeanClassName(), null))
                    .forEach(found::add);
        }
        return found;
    }

    private void add(Class<?> event) {
        String name = event.getAnnotation(EventName.class).value();
        Class<?> other = classes.put(name, event);
        if (other != null && other != event) {
            throw new IllegalStateException(other + " and " + event + " are both named " + name);
        }
        names.put(event, name);
    }

    /** The public name of an event class, if it has one. */
    public Optional<String> nameOf(Class<?> event) {
        return Optional.ofNullable(names.get(event));
    }

    Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** Every event class, in the order of the names. */
    public Collection<Class<?>> all() {
        return classes.values();
    }
}
