package dev.porchlight.ticket.directory;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DirectoryTables implements Directory {

    private final JdbcClient jdbc;

    DirectoryTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Contact> contact(UUID id) {
        return jdbc.sql("""
                        select id, organisation_id, site_id from directory_person
                        where id = ? and kind = 'contact' and active""")
                .param(id)
                .query((row, number) -> new Contact(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("site_id", UUID.class)))
                .optional();
    }

    @Override
    public Set<UUID> colleagues(UUID organisationId, Collection<UUID> ids) {
        return jdbc.sql("""
                        select id from directory_person
                        where id in (:ids) and organisation_id = :organisation and active""")
                .param("ids", ids)
                .param("organisation", organisationId)
                .query(UUID.class)
                .set();
    }

    @Override
    public boolean isAgent(UUID id) {
        return jdbc.sql("select 1 from directory_person where id = ? and kind = 'agent' and active")
                        .param(id)
                        .query()
                        .listOfRows()
                        .size()
                == 1;
    }
}
