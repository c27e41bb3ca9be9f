package dev.porchlight.identity.provider.read;

import dev.porchlight.identity.provider.events.ProviderChanged;
import dev.porchlight.identity.provider.events.ProviderLogoChanged;
import java.util.Base64;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The provider as it is now. */
@Component
@ProcessingGroup("identity-views")
class ProviderProjector {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProviderProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(ProviderChanged event, @SequenceNumber long version) {
        known(event.providerId(), version);
        jdbc.sql("update provider set details = cast(? as jsonb) where id = ?")
                .params(json.writeValueAsString(event.provider()), event.providerId())
                .update();
    }

    @EventHandler
    void on(ProviderLogoChanged event, @SequenceNumber long version) {
        known(event.providerId(), version);
        jdbc.sql("""
                update provider set logo_type = :type, logo = :logo, logo_hash = left(encode(sha256(:logo), 'hex'), 24)
                where id = :id""")
                .param("type", event.logo() == null ? null : event.logo().type())
                .param(
                        "logo",
                        event.logo() == null
                                ? null
                                : Base64.getDecoder().decode(event.logo().content()),
                        java.sql.Types.BINARY)
                .param("id", event.providerId())
                .update();
    }

    private void known(UUID id, long version) {
        jdbc.sql(
                        "insert into provider (id, version) values (?, ?) on conflict (id) do update set version = excluded.version")
                .params(id, version)
                .update();
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate provider").update();
    }
}
