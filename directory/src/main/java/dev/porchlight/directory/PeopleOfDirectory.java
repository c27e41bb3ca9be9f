package dev.porchlight.directory;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.security.People;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells the platform how callers stand now. */
class PeopleOfDirectory implements People {

    private final JdbcClient jdbc;

    PeopleOfDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Person> find(UUID id) {
        return jdbc.sql("""
                        select p.*, o.name as organisation_name
                        from directory_person p left join directory_organisation o on o.id = p.organisation_id
                        where p.id = ?""").param(id).query((row, number) -> person(row)).optional();
    }

    private static Person person(ResultSet row) throws SQLException {
        Map<String, String> claims = new HashMap<>();
        claims.put(Customer.SITE, row.getString("site_id"));
        claims.put(Customer.VISIBILITY, row.getString("ticket_visibility"));
        return new Person(
                row.getString("kind").equals("agent") ? Caller.Kind.AGENT : Caller.Kind.CUSTOMER,
                row.getBoolean("active"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                DirectoryTables.roles(row.getArray("roles")),
                claims);
    }
}
