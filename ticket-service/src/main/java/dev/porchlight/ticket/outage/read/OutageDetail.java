package dev.porchlight.ticket.outage.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.ticket.outage.events.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outage's page.
 *
 * @param details rich text
 * @param organisations those it affects, unless it is everybody; for the service team alone
 * @param endsAt when it is or was over; null if nobody can say yet
 * @param entries what was said of it, the latest first
 */
record OutageDetail(
        UUID id,
        long number,
        @Schema(implementation = Kind.class) String kind,
        String title,
        String details,
        @Schema(implementation = State.class) String state,
        List<String> services,
        boolean everybody,
        List<Named> organisations,
        Instant startsAt,
        @Nullable Instant endsAt,
        Instant announcedAt,
        Instant updatedAt,
        long version,
        List<OutageEntry> entries,
        OutageAllowed allowed)
        implements Versioned {

    /**
     * What was said.
     *
     * @param by who said it
     * @param text rich text
     * @param startsAt from when on, said when it was scheduled or rescheduled
     * @param endsAt until when
     * @param services what is affected, said when that became more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutageEntry(
            long version,

            @Schema(allowableValues = {"scheduled", "widened", "update", "rescheduled", "ended", "cancelled"})
            String kind,

            Instant at,
            @Nullable String by,
            @Nullable String text,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            List<String> services) {}

    /** What the caller may do with it now, so that pages offer no more. */
    record OutageAllowed(
            boolean update, boolean widen, boolean reschedule, boolean end, boolean cancel, boolean calendar) {

        static OutageAllowed of(boolean team, String state, String kind, boolean ended) {
            boolean cancelled = state.equals("cancelled");
            return new OutageAllowed(
                    team && !cancelled,
                    team && !cancelled,
                    team && !cancelled && !ended,
                    team && state.equals("on"),
                    team && state.equals("planned"),
                    kind.equals("maintenance") && state.equals("planned"));
        }
    }
}
