package dev.porchlight.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.porchlight.platform.testing.TestServers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ids that follow from names, in a new database and in one that was there before them. */
class DerivedIdsIT {

    private static final String NAME = "lamp of the hall";
    private static final UUID COMPUTED = UUID.nameUUIDFromBytes(NAME.getBytes(StandardCharsets.UTF_8));

    @Test
    void theSameNameIsTheSameIdHereAndNowhereElse() {
        try (HikariDataSource here = database(null);
                HikariDataSource elsewhere = database(null)) {
            UUID id = ids(here).of(NAME);
            assertThat(id)
                    .isEqualTo(ids(here).of(NAME))
                    .isNotEqualTo(ids(here).of("lamp of the loft"))
                    .isNotEqualTo(ids(elsewhere).of(NAME))
                    .isNotEqualTo(COMPUTED);
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void whatWasThereBeforeKeepsItsId() {
        try (HikariDataSource database = database("0.34")) {
            append(database, COMPUTED);
            migrate(database, null);
            assertThat(ids(database).of(NAME)).isEqualTo(COMPUTED);
            assertThat(ids(database).of("lamp of the loft").version()).isEqualTo(8);
        }
    }

    @Test
    void whatSomebodyMakesUpLaterIsNotFoundByItsName() {
        try (HikariDataSource database = database(null)) {
            append(database, COMPUTED);
            assertThat(ids(database).of(NAME)).isNotEqualTo(COMPUTED);
        }
    }

    private static DerivedIds ids(HikariDataSource database) {
        return new DerivedIds(JdbcClient.create(database));
    }

    private static void append(HikariDataSource database, UUID aggregate) {
        JdbcClient.create(database).sql("""
                        insert into domainevententry
                            (aggregateidentifier, sequencenumber, eventidentifier, payload, payloadtype, timestamp)
                        values (?, 0, gen_random_uuid(), '', 'porchlight.lamp.LampHung.v1', '')""").param(aggregate.toString()).update();
    }

    private static HikariDataSource database(String upTo) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(TestServers.newDatabase());
        database.setUsername(TestServers.user());
        database.setPassword(TestServers.password());
        migrate(database, upTo);
        return database;
    }

    private static void migrate(HikariDataSource database, String upTo) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/platform")
                .target(upTo == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(upTo))
                .load()
                .migrate();
    }
}
