package dev.porchlight.directory;

import dev.porchlight.directory.IdentityEvents.OrganisationNamed;
import dev.porchlight.directory.IdentityEvents.SiteAdded;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps organisations and their sites. What has been applied before is passed over, by the organisation's version. */
class OrganisationKeeper implements RebuildableView {

    private final JdbcClient jdbc;

    OrganisationKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Incoming({"porchlight.identity.OrganisationRegistered.v1", "porchlight.identity.OrganisationRenamed.v1"})
    void on(OrganisationNamed event, Envelope envelope) {
        jdbc.sql("""
                insert into directory_organisation as known (id, name, version) values (?, ?, ?)
                on conflict (id) do update set name = excluded.name, version = excluded.version
                where known.version < excluded.version""")
                .params(event.organisationId(), event.name(), envelope.sequence())
                .update();
    }

    @Incoming("porchlight.identity.SiteAdded.v1")
    void on(SiteAdded event) {
        jdbc.sql("""
                insert into directory_site (id, organisation_id, name) values (?, ?, ?)
                on conflict do nothing""")
                .params(event.siteId(), event.organisationId(), event.name())
                .update();
    }

    @Override
    public void empty() {
        jdbc.sql("delete from directory_site").update();
        jdbc.sql("delete from directory_organisation").update();
    }
}
