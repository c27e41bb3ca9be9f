package dev.porchlight.notification.person.read;

import dev.porchlight.notification.person.IdentityEvents.OrganisationRegistered;
import dev.porchlight.notification.person.IdentityEvents.OrganisationRenamed;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OrganisationProjector implements RebuildableView {

    private final JdbcClient jdbc;

    OrganisationProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Incoming("porchlight.identity.OrganisationRegistered.v1")
    void on(OrganisationRegistered event, Envelope envelope) {
        name(event.organisationId(), event.name(), envelope);
    }

    @Incoming("porchlight.identity.OrganisationRenamed.v1")
    void on(OrganisationRenamed event, Envelope envelope) {
        name(event.organisationId(), event.name(), envelope);
    }

    @Override
    public void empty() {
        jdbc.sql("delete from organisation").update();
    }

    private void name(UUID id, String name, Envelope envelope) {
        jdbc.sql("""
                insert into organisation (id, name, version) values (?, ?, ?)
                on conflict (id) do update set name = excluded.name, version = excluded.version
                where organisation.version < excluded.version""").params(id, name, envelope.sequence()).update();
    }
}
