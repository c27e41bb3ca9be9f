package dev.porchlight.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.security.CurrentCaller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes of a token who somebody is, and from the directory what they may see and do, so that what was taken from them
 * is gone within seconds. Somebody whom the directory has not heard of yet, having been registered a moment ago, is
 * as their token says.
 */
class CallersByDirectory implements CurrentCaller {

    private static final Duration AS_LONG_AS_NOBODY_MINDS = Duration.ofSeconds(2);

    private record Person(
            String kind,
            boolean active,
            String name,
            String email,
            UUID organisationId,
            String organisationName,
            UUID siteId,
            String ticketVisibility,
            Set<String> roles) {}

    private final JdbcClient jdbc;
    private final Cache<UUID, Optional<Person>> people = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(AS_LONG_AS_NOBODY_MINDS)
            .build();

    CallersByDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Caller> of(Caller caller) {
        if (!caller.isCustomer() && !caller.isAgent()) {
            return Optional.of(caller);
        }
        Optional<Person> known = people.get(caller.personId(), this::find);
        return known.isEmpty()
                ? Optional.of(caller)
                : known.filter(Person::active).flatMap(it -> now(caller, it));
    }

    private static Optional<Caller> now(Caller caller, Person person) {
        if (!person.kind().equals(caller.isAgent() ? "agent" : "contact")) {
            return Optional.empty();
        }
        return Optional.of(new Caller(
                caller.kind(),
                caller.id(),
                person.name(),
                person.email(),
                person.organisationId(),
                person.organisationName() == null ? caller.organisationName() : person.organisationName(),
                person.roles(),
                caller.scopes(),
                claims(caller, person)));
    }

    private static Map<String, Object> claims(Caller caller, Person person) {
        Map<String, Object> claims = new HashMap<>(caller.claims());
        claims.remove(Customer.SITE);
        if (person.siteId() != null) {
            claims.put(Customer.SITE, person.siteId().toString());
        }
        if (person.ticketVisibility() != null) {
            claims.put(Customer.VISIBILITY, person.ticketVisibility());
        }
        return Map.copyOf(claims);
    }

    private Optional<Person> find(UUID id) {
        return jdbc.sql("""
                        select p.*, o.name as organisation_name
                        from directory_person p left join directory_organisation o on o.id = p.organisation_id
                        where p.id = ?""").param(id).query((row, number) -> person(row)).optional();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("kind"),
                row.getBoolean("active"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                row.getObject("site_id", UUID.class),
                row.getString("ticket_visibility"),
                DirectoryTables.roles(row.getArray("roles")));
    }
}
