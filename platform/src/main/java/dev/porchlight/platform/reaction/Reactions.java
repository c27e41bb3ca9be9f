package dev.porchlight.platform.reaction;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** All reactions of a service: by name, and of each its methods by the event they answer. */
class Reactions {

    private final Map<String, Map<String, ReactionMethod>> byName = new LinkedHashMap<>();
    private final String service;

    /** Looks at the beans' classes only. */
    Reactions(ListableBeanFactory beans, String service) {
        this.service = service;
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name, false);
            if (type != null) {
                MethodIntrospector.selectMethods(type, (MethodIntrospector.MetadataLookup<Reaction>)
                                method -> AnnotatedElementUtils.findMergedAnnotation(method, Reaction.class))
                        .forEach((method, reaction) -> add(new ReactionMethod(
                                name(method, reaction), reaction.value(), method, () -> beans.getBean(name))));
            }
        }
    }

    private static String name(Method method, Reaction reaction) {
        return reaction.name().isEmpty() ? method.getDeclaringClass().getSimpleName() : reaction.name();
    }

    private void add(ReactionMethod added) {
        ReactionMethod other = byName.computeIfAbsent(added.reaction(), key -> new LinkedHashMap<>())
                .put(added.event(), added);
        if (other != null) {
            throw new IllegalStateException(
                    other.method() + " and " + added.method() + " are one reaction to one event");
        }
    }

    Collection<String> names() {
        return byName.keySet();
    }

    ReactionMethod find(String reaction, String event) {
        ReactionMethod method = byName.getOrDefault(reaction, Map.of()).get(event);
        if (method == null) {
            throw new IllegalStateException(reaction + " does not react to " + event + " any more");
        }
        return method;
    }

    /** The events of this service's own, by the reactions to them. */
    Map<String, List<String>> own() {
        return byReaction(true);
    }

    /** The events of other services, by the reactions to them. */
    Map<String, List<String>> incoming() {
        return byReaction(false);
    }

    private Map<String, List<String>> byReaction(boolean own) {
        return byName.values().stream()
                .flatMap(methods -> new ArrayList<>(methods.values()).stream())
                .filter(method -> method.service().equals(service) == own)
                .collect(Collectors.groupingBy(
                        ReactionMethod::reaction,
                        LinkedHashMap::new,
                        Collectors.mapping(ReactionMethod::event, Collectors.toList())));
    }
}
