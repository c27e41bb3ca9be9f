package dev.porchlight.identity.organisation.read;

import dev.porchlight.identity.organisation.events.OrganisationLinked;
import dev.porchlight.identity.organisation.events.OrganisationRegistered;
import dev.porchlight.identity.organisation.events.OrganisationRenamed;
import dev.porchlight.identity.organisation.events.OrganisationSignInDomainChanged;
import dev.porchlight.identity.organisation.events.SiteAdded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations and their sites as they are now. */
@Component
@ProcessingGroup("identity-views")
class OrganisationProjector {

    private final JdbcClient jdbc;

    OrganisationProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OrganisationRegistered event, @SequenceNumber long version) {
        jdbc.sql("insert into organisation (id, name, version) values (?, ?, ?)")
                .params(event.organisationId(), event.name(), version)
                .update();
    }

    @EventHandler
    void on(OrganisationRenamed event, @SequenceNumber long version) {
        jdbc.sql("update organisation set name = ?, version = ? where id = ?")
                .params(event.name(), version, event.organisationId())
                .update();
    }

    @EventHandler
    void on(OrganisationSignInDomainChanged event, @SequenceNumber long version) {
        jdbc.sql("update organisation set sign_in_domain = ?, version = ? where id = ?")
                .params(event.domain(), version, event.organisationId())
                .update();
    }

    @EventHandler
    void on(SiteAdded event, @SequenceNumber long version) {
        jdbc.sql("insert into site (id, organisation_id, name) values (?, ?, ?)")
                .params(event.siteId(), event.organisationId(), event.name())
                .update();
        jdbc.sql("update organisation set version = ? where id = ?")
                .params(version, event.organisationId())
                .update();
    }

    @EventHandler
    void on(OrganisationLinked event, @SequenceNumber long version) {
        jdbc.sql("update organisation set version = ? where id = ?")
                .params(version, event.organisationId())
                .update();
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate organisation, site").update();
    }
}
