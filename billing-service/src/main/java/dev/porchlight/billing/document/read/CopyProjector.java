package dev.porchlight.billing.document.read;

import dev.porchlight.billing.document.events.QuoteCopySealed;
import dev.porchlight.platform.inbox.Envelope;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per sealed copy. */
@Component
@ProcessingGroup("document-views")
class CopyProjector {

    private final JdbcClient jdbc;

    CopyProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(QuoteCopySealed event, Envelope envelope) {
        jdbc.sql("""
                insert into sealed_copy (id, quote_id, quote_version, reference, content_hash, sha256, size, certificate, sealed_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.copyId(),
                        event.quoteId(),
                        event.version(),
                        event.reference(),
                        event.contentHash(),
                        event.sha256(),
                        event.size(),
                        event.certificate(),
                        event.sealedAt().atOffset(ZoneOffset.UTC),
                        envelope.sequence())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate sealed_copy").update();
    }
}
