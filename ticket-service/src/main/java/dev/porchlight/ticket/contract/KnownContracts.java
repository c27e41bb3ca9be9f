package dev.porchlight.ticket.contract;

import dev.porchlight.platform.search.Fragment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contracts that there are. */
@Repository
public class KnownContracts {

    /** A contract and whose it is. */
    public record KnownContract(UUID id, long number, String name, UUID organisationId, String organisationName) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    KnownContracts(JdbcClient jdbc, Clock clock, @Value("${porchlight.zone:Europe/London}") ZoneId zone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    /** The day by which it is said whether a contract runs: the provider's. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Those of these that are contracts. */
    public Set<UUID> known(Collection<UUID> contracts) {
        return contracts.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select id from known_contract where id in (:contracts)")
                        .param("contracts", contracts)
                        .query(UUID.class)
                        .stream()
                        .collect(Collectors.toSet());
    }

    /** Up to twenty that have not ended, with this in their number, name or organisation's name, the newest first. */
    public List<KnownContract> notEnded(Fragment named) {
        return jdbc.sql("""
                select c.id, c.number, c.name, c.organisation_id, o.name as organisation_name
                from known_contract c left join directory_organisation o on o.id = c.organisation_id
                where (c.ends_on is null or c.ends_on >= :today) and %s %s
                order by c.number desc limit 20""".formatted(
                        Fragment.small("'#' || c.number || ' ' || c.name || ' ' || coalesce(o.name, '')"), Fragment.IN))
                .param("today", today())
                .param("fragment", named.pattern())
                .query(KnownContract.class)
                .list();
    }
}
