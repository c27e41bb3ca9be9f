package dev.porchlight.catalogue.asset.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tables call by its name: types, an organisation's sites and people. What is looked up once is remembered for the whole table. */
class NamedThings {

    private final UUID organisation;
    private final JdbcClient jdbc;
    private final Map<String, Optional<UUID>> types = new HashMap<>();
    private final Map<String, Optional<UUID>> sites = new HashMap<>();
    private final Map<String, Optional<UUID>> owners = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    NamedThings(UUID organisation, JdbcClient jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    Optional<UUID> type(String name) {
        return types.computeIfAbsent(name, key -> id("select id from asset_type where lower(name) = lower(:key)", key));
    }

    Optional<UUID> site(String name) {
        return sites.computeIfAbsent(
                name,
                key -> id(
                        "select id from directory_site where organisation_id = :organisation and lower(name) = lower(:key)",
                        key));
    }

    /** Of several with one address, the first as everywhere. */
    Optional<UUID> owner(String email) {
        return owners.computeIfAbsent(email, key -> id("""
                        select id from directory_person where organisation_id = :organisation and active
                          and lower(email) = lower(:key) order by id limit 1""", key));
    }

    /** What one of them is called. */
    String nameOf(UUID thing) {
        return names.computeIfAbsent(thing, id -> jdbc.sql("""
                        select name from asset_type where id = :id
                        union all select name from directory_site where id = :id
                        union all select name from directory_person where id = :id""")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse(id.toString()));
    }

    private Optional<UUID> id(String sql, String key) {
        return jdbc.sql(sql)
                .param("organisation", organisation)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }
}
