package dev.porchlight.notification.outage.automation;

import dev.porchlight.directory.Thing;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works at the organisations that an outage affects. */
@Repository
class PeopleAffected {

    private final JdbcClient jdbc;

    PeopleAffected(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> by(Thing outage) {
        return jdbc.sql("""
                        select id from directory_person
                        where kind = 'contact' and active and (:everybodys or organisation_id = any(:organisations))""")
                .param("everybodys", outage.everybodys())
                .param("organisations", outage.organisations().toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}
