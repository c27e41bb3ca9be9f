package dev.porchlight.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.platform.eventstore.EventNames;
import dev.porchlight.platform.inbox.Incoming;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's events as its public contract: each has a schema and an example below {@code docs/events}, which change
 * only so that old readers can go on; and each event it consumes is read from the producer's example. A service
 * extends this in its own base package.
 */
public abstract class EventContract {

    private static final Pattern NAME = Pattern.compile("porchlight\\.([a-z]+)\\.([A-Z][A-Za-z]+\\.v[0-9]+)");

    private final String basePackage = getClass().getPackageName();

    @TestFactory
    Stream<DynamicTest> everyEventKeepsItsPublishedForm() {
        return EventNames.below(List.of(basePackage)).all().stream()
                .map(event -> dynamicTest(name(event), () -> keepsItsPublishedForm(event)));
    }

    @TestFactory
    Stream<DynamicTest> everyIncomingEventCanBeReadFromItsProducersExample() {
        Map<Class<?>, Set<String>> eventsOf = new HashMap<>();
        handlers().forEach(handler -> eventsOf.computeIfAbsent(handler.getParameterTypes()[0], type -> new HashSet<>())
                .addAll(List.of(handler.getAnnotation(Incoming.class).value())));
        return handlers().stream().flatMap(handler -> Arrays.stream(
                        handler.getAnnotation(Incoming.class).value())
                .map(event -> dynamicTest(
                        event + " by " + handler.getDeclaringClass().getSimpleName(),
                        () -> canBeRead(handler.getParameterTypes()[0], event, eventsOf))));
    }

    @TestFactory
    Stream<DynamicTest> theAsyncApiDocumentIsTrue() {
        var events = EventNames.below(List.of(basePackage)).all();
        if (events.isEmpty()) {
            return Stream.empty();
        }
        String service = folderAndFile(name(events.iterator().next()))[0];
        return Stream.of(dynamicTest(
                service,
                () -> ContractFiles.holdAgainst(
                        ContractFiles.docs().resolve("events/" + service + ".asyncapi.json"),
                        AsyncApi.of(service, events))));
    }

    private static void keepsItsPublishedForm(Class<?> event) {
        Path schema = file(name(event), "schema");
        JsonNode now = EventSchemas.schemaOf(event);
        if (Files.exists(schema)) {
            assertThat(Compatibility.breaks("", ContractFiles.read(schema), now))
                    .as("what breaks readers of %s; publish another version instead", name(event))
                    .isEmpty();
        }
        ContractFiles.holdAgainst(schema, now);
        ContractFiles.holdAgainst(file(name(event), "example"), EventSchemas.exampleOf(event));
    }

    /** What is read of one event only has its name; what several have in common has one of its own. */
    private static void canBeRead(Class<?> type, String event, Map<Class<?>, Set<String>> eventsOf)
            throws ReflectiveOperationException {
        Path example = file(event, "example");
        assertThat(example).as("the producer's example").exists();
        Object read = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(example.toFile(), type);
        if (eventsOf.get(type).size() == 1) {
            assertThat(type.getSimpleName()).isEqualTo(folderAndFile(event)[1].replaceFirst("\\.v.*", ""));
        }
        for (RecordComponent field : type.getRecordComponents()) {
            field.getAccessor().setAccessible(true);
            assertThat(field.getAccessor().invoke(read)).as(field.getName()).isNotNull();
        }
    }

    private List<Method> handlers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        List<Method> found = new ArrayList<>();
        scanner.findCandidateComponents(basePackage).stream()
                .map(definition -> ClassUtils.resolveClassName(definition.getBeanClassName(), null))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Incoming.class))
                .forEach(found::add);
        return found;
    }

    private static String name(Class<?> event) {
        return event.getAnnotation(EventName.class).value();
    }

    private static Path file(String event, String kind) {
        String[] parts = folderAndFile(event);
        return ContractFiles.docs().resolve("events/" + parts[0] + "/" + parts[1] + "." + kind + ".json");
    }

    private static String[] folderAndFile(String event) {
        var name = NAME.matcher(event);
        assertThat(name.matches())
                .as("%s is named like porchlight.ticket.TicketOpened.v1", event)
                .isTrue();
        return new String[] {name.group(1), name.group(2)};
    }
}
