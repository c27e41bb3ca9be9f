package dev.porchlight.notification.outage;

import dev.porchlight.directory.Thing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of ticket-service's events about outages, the fields that are used here. Texts are rich. */
public final class OutageEvents {

    /** The kind of subject they tell of. */
    public static final String KIND = "outage";

    public static final String SCHEDULED = "porchlight.ticket.OutageScheduled.v1";
    public static final String WIDENED = "porchlight.ticket.OutageWidened.v1";
    public static final String UPDATED = "porchlight.ticket.OutageUpdatePosted.v1";
    public static final String RESCHEDULED = "porchlight.ticket.OutageRescheduled.v1";
    public static final String ENDED = "porchlight.ticket.OutageEnded.v1";
    public static final String CANCELLED = "porchlight.ticket.OutageCancelled.v1";

    private OutageEvents() {}

    /** @param organisationIds null for everybody */
    public record Affected(List<String> services, @Nullable Set<UUID> organisationIds) {

        public Thing asThing() {
            return organisationIds == null ? Thing.ofEverybody() : Thing.ofSeveral(organisationIds);
        }
    }

    public record OutageScheduled(
            UUID outageId,
            long number,
            String kind,
            String title,
            String details,
            Affected affected,
            Instant startsAt,
            @Nullable Instant endsAt) {

        public boolean isPlanned() {
            return kind.equals("maintenance");
        }
    }

    public record OutageWidened(UUID outageId, Affected affected) {}

    public record OutageUpdatePosted(UUID outageId, String text) {}

    public record OutageRescheduled(
            UUID outageId,
            Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String text) {}

    public record OutageEnded(UUID outageId, @Nullable String text) {}

    public record OutageCancelled(UUID outageId, @Nullable String text) {}

    /** Any of them, where all that matters is which outage it was. */
    public record OutageEvent(UUID outageId) {}
}
