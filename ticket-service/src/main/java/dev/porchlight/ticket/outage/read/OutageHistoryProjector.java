package dev.porchlight.ticket.outage.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.ticket.outage.events.OutageCancelled;
import dev.porchlight.ticket.outage.events.OutageEnded;
import dev.porchlight.ticket.outage.events.OutageRescheduled;
import dev.porchlight.ticket.outage.events.OutageScheduled;
import dev.porchlight.ticket.outage.events.OutageUpdatePosted;
import dev.porchlight.ticket.outage.events.OutageWidened;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said of an outage, one row per event. */
@OutageViews
class OutageHistoryProjector {

    private final JdbcClient jdbc;

    OutageHistoryProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OutageScheduled event, Envelope envelope) {
        add(envelope, event.outageId(), "scheduled", null, event.startsAt(), event.endsAt(), List.of());
    }

    @EventHandler
    void on(OutageWidened event, Envelope envelope) {
        add(
                envelope,
                event.outageId(),
                "widened",
                null,
                null,
                null,
                event.affected().services());
    }

    @EventHandler
    void on(OutageUpdatePosted event, Envelope envelope) {
        add(envelope, event.outageId(), "update", event.text(), null, null, List.of());
    }

    @EventHandler
    void on(OutageRescheduled event, Envelope envelope) {
        add(envelope, event.outageId(), "rescheduled", event.text(), event.startsAt(), event.endsAt(), List.of());
    }

    @EventHandler
    void on(OutageEnded event, Envelope envelope) {
        add(envelope, event.outageId(), "ended", event.text(), null, event.endedAt(), List.of());
    }

    @EventHandler
    void on(OutageCancelled event, Envelope envelope) {
        add(envelope, event.outageId(), "cancelled", event.text(), null, null, List.of());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate outage_entry").update();
    }

    private void add(
            Envelope envelope,
            UUID outage,
            String kind,
            String text,
            Instant startsAt,
            Instant endsAt,
            List<String> services) {
        jdbc.sql("""
                insert into outage_entry (outage_id, version, kind, at, actor_name, text, starts_at, ends_at, services)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        outage,
                        envelope.sequence(),
                        kind,
                        envelope.time().atOffset(ZoneOffset.UTC),
                        envelope.initiator().name(),
                        text,
                        startsAt == null ? null : startsAt.atOffset(ZoneOffset.UTC),
                        endsAt == null ? null : endsAt.atOffset(ZoneOffset.UTC),
                        services.toArray(String[]::new))
                .update();
    }
}
