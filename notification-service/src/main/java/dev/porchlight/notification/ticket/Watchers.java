package dev.porchlight.notification.ticket;

import dev.porchlight.notification.subject.Subject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agents who hear of a ticket as whoever has it does, as they are kept with it. */
public final class Watchers {

    public static final String KEPT = "watchers";

    private Watchers() {}

    public static Set<UUID> of(Subject ticket) {
        return Arrays.stream(ticket.kept().getOrDefault(KEPT, "").split(" "))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As it is kept. */
    public static String written(Set<UUID> watchers) {
        return watchers.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }
}
