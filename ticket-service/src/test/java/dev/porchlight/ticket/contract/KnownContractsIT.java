package dev.porchlight.ticket.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.ticket.World;
import dev.porchlight.ticket.contract.KnownContracts.KnownContract;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract ends with its last day where the provider is, wherever the database is. */
@ServiceIT
class KnownContractsIT extends World {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    private String name;

    @BeforeEach
    void aContractToTheEndOfMarch() {
        name = "100%_Ärger\\" + UUID.randomUUID();
        jdbc.sql("""
                insert into known_contract (id, number, organisation_id, name, starts_on, ends_on, version)
                values (?, 900, ?, ?, '2026-01-01', ?, 0)""").params(UUID.randomUUID(), harbour, name, LAST_DAY).update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from known_contract where name = ?").param(name).update();
    }

    /** Midnight in Auckland, London and Los Angeles: a second before, and on it. */
    @ParameterizedTest
    @CsvSource({
        "Pacific/Auckland, 2026-03-31T10:59:59Z, true",
        "Pacific/Auckland, 2026-03-31T11:00:00Z, false",
        "Europe/London, 2026-03-31T22:59:59Z, true",
        "Europe/London, 2026-03-31T23:00:00Z, false",
        "America/Los_Angeles, 2026-04-01T06:59:59Z, true",
        "America/Los_Angeles, 2026-04-01T07:00:00Z, false"
    })
    void isFoundToTheEndOfItsLastDay(ZoneId zone, Instant now, boolean found) {
        KnownContracts contracts = new KnownContracts(jdbc, Clock.fixed(now, ZoneOffset.UTC), zone);
        assertThat(named(contracts, name)).hasSize(found ? 1 : 0);
    }

    @Test
    void isFoundByWhatStandsInItAsItIsTyped() {
        KnownContracts contracts = new KnownContracts(
                jdbc, Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);
        for (String typed : List.of("#900 100%", "%_äRGER", "ärger\\", "", "\0" + name + " ")) {
            assertThat(named(contracts, typed))
                    .as(typed)
                    .extracting(KnownContract::name)
                    .contains(name);
        }
        for (String typed : List.of("100_", "%ger", "900%ärger")) {
            assertThat(named(contracts, typed)).as(typed).isEmpty();
        }
    }

    private static List<KnownContract> named(KnownContracts contracts, String typed) {
        return contracts.notEnded(Fragment.of(typed));
    }
}
