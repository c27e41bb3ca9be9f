package dev.porchlight.notification.request;

import dev.porchlight.notification.request.RequestEvents.Part;
import dev.porchlight.notification.subject.Subject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is kept of a request's parts: what each is called, who was asked last to agree to it, whom of them it awaits, and
 * whether it is done.
 */
public final class PartsKept {

    private static final String NAME = "name.";
    private static final String ASKED = "asked.";
    private static final String AWAITED = "awaited.";
    private static final String DONE = "done.";

    private final Map<String, String> kept;

    private PartsKept(Map<String, String> kept) {
        this.kept = kept;
    }

    public static PartsKept of(Subject request) {
        return new PartsKept(request.kept());
    }

    /** Of parts that are asked for, or asked for anew. */
    public static Map<String, String> names(List<Part> parts) {
        Map<String, String> kept = new HashMap<>();
        parts.forEach(part -> {
            kept.put(NAME + part.part(), part.name());
            kept.putAll(done(part.part(), false));
        });
        return kept;
    }

    public static Map<String, String> asked(int part, List<UUID> people) {
        return Map.of(ASKED + part, written(people), AWAITED + part, written(people));
    }

    /** Nobody's decision is awaited any more. Who was asked stays known: some hear that they need not decide. */
    public static Map<String, String> over(int part) {
        return Map.of(AWAITED + part, "");
    }

    /** This one's decision is not awaited any more. */
    public Map<String, String> without(int part, UUID person) {
        List<UUID> others = people(AWAITED + part).stream()
                .filter(awaited -> !awaited.equals(person))
                .toList();
        return Map.of(AWAITED + part, written(others));
    }

    private static String written(List<UUID> people) {
        return people.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    public static Map<String, String> done(int part, boolean done) {
        return Map.of(DONE + part, Boolean.toString(done));
    }

    public List<UUID> asked(int part) {
        return people(ASKED + part);
    }

    private List<UUID> people(String key) {
        String people = kept.getOrDefault(key, "");
        return people.isEmpty()
                ? List.of()
                : Arrays.stream(people.split(" ")).map(UUID::fromString).toList();
    }

    /** What a part is called, where there are several to be told apart; empty where there is one. */
    public String nameOf(int part) {
        long parts = kept.keySet().stream().filter(key -> key.startsWith(NAME)).count();
        return parts > 1 ? kept.getOrDefault(NAME + part, "") : "";
    }

    /** Whether everything is done, given that this part is. */
    public boolean isAllDoneWith(int part) {
        return kept.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(DONE) && !entry.getKey().equals(DONE + part))
                .allMatch(entry -> entry.getValue().equals("true"));
    }
}
