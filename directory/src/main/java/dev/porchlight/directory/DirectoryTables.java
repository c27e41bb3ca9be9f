package dev.porchlight.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

class DirectoryTables implements Directory {

    private static final String CONTACTS = "select * from directory_person where kind = 'contact' and active and ";
    private static final String AGENTS = "select * from directory_person where kind = 'agent' and active and ";

    private final JdbcClient jdbc;

    DirectoryTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Organisation> organisation(UUID id) {
        return jdbc.sql("select id, name from directory_organisation where id = ?")
                .param(id)
                .query(Organisation.class)
                .optional();
    }

    @Override
    public Set<UUID> organisations(Collection<UUID> ids) {
        return jdbc.sql("select id from directory_organisation where id = any(?)")
                .param(array(ids))
                .query(UUID.class)
                .set();
    }

    @Override
    public Set<UUID> organisationsCalled(String name) {
        return jdbc.sql("select id from directory_organisation where lower(name) = lower(?)")
                .param(name)
                .query(UUID.class)
                .set();
    }

    @Override
    public Optional<Site> site(UUID id) {
        return jdbc.sql("select id, organisation_id, name from directory_site where id = ?")
                .param(id)
                .query(Site.class)
                .optional();
    }

    @Override
    public Optional<Contact> contact(UUID id) {
        return jdbc.sql(CONTACTS + "id = ?")
                .param(id)
                .query((row, number) -> contact(row))
                .optional();
    }

    @Override
    public List<Contact> contacts(UUID organisationId, String role) {
        return jdbc.sql(CONTACTS + "organisation_id = ? and ? = any(roles) order by lower(name), id")
                .params(organisationId, role)
                .query((row, number) -> contact(row))
                .list();
    }

    @Override
    public Set<UUID> colleagues(UUID organisationId, Collection<UUID> ids) {
        return jdbc.sql("select id from directory_person where id = any(?) and organisation_id = ? and active")
                .params(array(ids), organisationId)
                .query(UUID.class)
                .set();
    }

    @Override
    public Optional<Agent> agent(UUID id) {
        return jdbc.sql(AGENTS + "id = ?")
                .param(id)
                .query((row, number) -> agent(row))
                .optional();
    }

    @Override
    public List<Agent> agents(String role) {
        return jdbc.sql(AGENTS + "? = any(roles) order by lower(name), id")
                .param(role)
                .query((row, number) -> agent(row))
                .list();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return jdbc
                .sql("""
                        select id, name from directory_person where id = any(:ids)
                        union all
                        select id, name from directory_organisation where id = any(:ids)""")
                .param("ids", array(ids))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("site_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                roles(row.getArray("roles")),
                Visibility.of(row.getString("ticket_visibility")));
    }

    private static Agent agent(ResultSet row) throws SQLException {
        return new Agent(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                roles(row.getArray("roles")));
    }

    static Set<String> roles(Array column) throws SQLException {
        return Set.of((String[]) column.getArray());
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
