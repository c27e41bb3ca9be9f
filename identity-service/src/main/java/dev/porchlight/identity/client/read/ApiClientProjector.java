package dev.porchlight.identity.client.read;

import dev.porchlight.identity.client.events.ApiClientChanged;
import dev.porchlight.identity.client.events.ApiClientRegistered;
import dev.porchlight.identity.client.events.ApiClientRevoked;
import dev.porchlight.identity.client.events.ApiClientSecretRotated;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** API clients as they are now, never behind. */
@Component
@ProcessingGroup("api-clients")
class ApiClientProjector {

    private final JdbcClient jdbc;

    ApiClientProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ApiClientRegistered event, @SequenceNumber long version, @Timestamp Instant at) {
        jdbc.sql("""
                insert into api_client (id, name, scopes, active, created_at, version) values (?, ?, ?, true, ?, ?)""")
                .params(
                        event.clientId(),
                        event.name(),
                        event.scopes().toArray(String[]::new),
                        at.atOffset(ZoneOffset.UTC),
                        version)
                .update();
    }

    @EventHandler
    void on(ApiClientChanged event, @SequenceNumber long version) {
        jdbc.sql("update api_client set name = ?, scopes = ?, version = ? where id = ?")
                .params(event.name(), event.scopes().toArray(String[]::new), version, event.clientId())
                .update();
    }

    @EventHandler
    void on(ApiClientSecretRotated event, @SequenceNumber long version, @Timestamp Instant at) {
        jdbc.sql("update api_client set secret_at = ?, version = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), version, event.clientId())
                .update();
    }

    @EventHandler
    void on(ApiClientRevoked event, @SequenceNumber long version) {
        jdbc.sql("update api_client set active = false, version = ? where id = ?")
                .params(version, event.clientId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate api_client").update();
    }
}
