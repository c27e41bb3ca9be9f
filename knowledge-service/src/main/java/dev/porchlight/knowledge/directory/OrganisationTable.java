package dev.porchlight.knowledge.directory;

import dev.porchlight.platform.inbox.Incoming;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationTable implements Organisations {

    /** Of identity-service's events, the fields that are kept. */
    record OrganisationRegistered(UUID organisationId, String name) {}

    record OrganisationRenamed(UUID organisationId, String name) {}

    private final JdbcClient jdbc;

    OrganisationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbc.sql("select id from directory_organisation where id in (:ids)")
                        .param("ids", ids)
                        .query(UUID.class)
                        .set();
    }

    @Override
    public Set<UUID> called(String name) {
        return jdbc.sql("select id from directory_organisation where lower(name) = lower(?)")
                .param(name)
                .query(UUID.class)
                .set();
    }

    @Incoming("porchlight.identity.OrganisationRegistered.v1")
    void on(OrganisationRegistered event) {
        name(event.organisationId(), event.name());
    }

    @Incoming("porchlight.identity.OrganisationRenamed.v1")
    void on(OrganisationRenamed event) {
        name(event.organisationId(), event.name());
    }

    private void name(UUID id, String name) {
        jdbc.sql("""
                insert into directory_organisation (id, name) values (?, ?)
                on conflict (id) do update set name = excluded.name""").params(id, name).update();
    }
}
