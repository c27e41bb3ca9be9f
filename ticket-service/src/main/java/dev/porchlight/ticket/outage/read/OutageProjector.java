package dev.porchlight.ticket.outage.read;

import static dev.porchlight.platform.search.SearchDocument.LEARN;
import static dev.porchlight.platform.search.SearchDocument.VECTOR;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.text.HtmlText;
import dev.porchlight.ticket.outage.events.Affected;
import dev.porchlight.ticket.outage.events.OutageCancelled;
import dev.porchlight.ticket.outage.events.OutageEnded;
import dev.porchlight.ticket.outage.events.OutageRescheduled;
import dev.porchlight.ticket.outage.events.OutageScheduled;
import dev.porchlight.ticket.outage.events.OutageUpdatePosted;
import dev.porchlight.ticket.outage.events.OutageWidened;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row per outage, with whom it affects beside it. */
@OutageViews
class OutageProjector {

    private final JdbcClient jdbc;

    OutageProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OutageScheduled event, Envelope envelope) {
        SearchDocument words = new SearchDocument()
                .with('A', event.number() + " " + event.title())
                .with('B', String.join(" ", event.affected().services()))
                .with('D', HtmlText.of(event.details()));
        jdbc.sql(LEARN + """
                insert into outage (id, number, kind, title, details, services, everybody, starts_at, ends_at,
                  announced_at, updated_at, version, words)
                values (:id, :number, :kind, :title, :details, :services, :everybody, :starts, :ends, :at, :at, :version, %s)
                """.formatted(VECTOR))
                .params(words.parameters(readersOf(event.affected())))
                .param("id", event.outageId())
                .param("number", event.number())
                .param("kind", event.kind().word())
                .param("title", event.title())
                .param("details", event.details())
                .param("services", event.affected().services().toArray(String[]::new))
                .param("everybody", event.affected().everybody())
                .param("starts", utc(event.startsAt()))
                .param("ends", utc(event.endsAt()))
                .param("at", utc(envelope.time()))
                .param("version", envelope.sequence())
                .update();
        affect(event.outageId(), event.affected());
    }

    @EventHandler
    void on(OutageWidened event, Envelope envelope) {
        jdbc.sql("update outage set services = ?, everybody = ?, updated_at = ?, version = ? where id = ?")
                .params(
                        event.affected().services().toArray(String[]::new),
                        event.affected().everybody(),
                        utc(envelope.time()),
                        envelope.sequence(),
                        event.outageId())
                .update();
        affect(event.outageId(), event.affected());
    }

    @EventHandler
    void on(OutageUpdatePosted event, Envelope envelope) {
        SearchDocument words = new SearchDocument().with('D', HtmlText.of(event.text()));
        jdbc.sql("""
                update outage set words = case when length(words) < 5000 then words || %s else words end,
                  updated_at = :at, version = :version where id = :id""".formatted(VECTOR))
                .params(words.parameters())
                .param("at", utc(envelope.time()))
                .param("version", envelope.sequence())
                .param("id", event.outageId())
                .update();
    }

    @EventHandler
    void on(OutageRescheduled event, Envelope envelope) {
        jdbc.sql("update outage set starts_at = ?, ends_at = ?, updated_at = ?, version = ? where id = ?")
                .params(
                        utc(event.startsAt()),
                        utc(event.endsAt()),
                        utc(envelope.time()),
                        envelope.sequence(),
                        event.outageId())
                .update();
    }

    @EventHandler
    void on(OutageEnded event, Envelope envelope) {
        set("ends_at", utc(event.endedAt()), event.outageId(), envelope);
    }

    @EventHandler
    void on(OutageCancelled event, Envelope envelope) {
        set("cancelled_at", utc(envelope.time()), event.outageId(), envelope);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate outage, outage_organisation").update();
    }

    private void set(String column, OffsetDateTime time, UUID id, Envelope envelope) {
        jdbc.sql("update outage set " + column + " = ?, updated_at = ?, version = ? where id = ?")
                .params(time, utc(envelope.time()), envelope.sequence(), id)
                .update();
    }

    private void affect(UUID id, Affected affected) {
        if (!affected.everybody()) {
            jdbc.sql("""
                    insert into outage_organisation (outage_id, organisation_id)
                    select ?, unnest(?) on conflict do nothing""")
                    .params(id, affected.organisationIds().toArray(UUID[]::new))
                    .update();
        }
    }

    private static SearchScopes readersOf(Affected affected) {
        return SearchScopes.serviceTeam()
                .and(
                        affected.everybody()
                                ? SearchScopes.everybody().ids()
                                : affected.organisationIds().toArray(UUID[]::new));
    }

    private static OffsetDateTime utc(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
