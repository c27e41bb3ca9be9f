package dev.porchlight.identity.visit.read;

import dev.porchlight.identity.visit.events.VisitEnded;
import dev.porchlight.identity.visit.events.VisitStarted;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was in the portal as whom. */
@Component
@ProcessingGroup("identity-views")
class VisitProjector {

    private final JdbcClient jdbc;

    VisitProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(VisitStarted event, @Timestamp Instant at, @SequenceNumber long version) {
        jdbc.sql("""
                insert into visit (id, agent_id, contact_id, organisation_id, reason, started_at, ends_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.visitId(),
                        event.agentId(),
                        event.contactId(),
                        event.organisationId(),
                        event.reason(),
                        at.atOffset(ZoneOffset.UTC),
                        event.until().atOffset(ZoneOffset.UTC),
                        version)
                .update();
    }

    @EventHandler
    void on(VisitEnded event, @Timestamp Instant at, @SequenceNumber long version) {
        jdbc.sql("update visit set ends_at = least(ends_at, ?), version = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), version, event.visitId())
                .update();
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate visit").update();
    }
}
