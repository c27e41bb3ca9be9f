package dev.porchlight.platform.publish;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * The moment of the service's last restore, empty if it never had one. Every event is told again then, with the id it had; those
 * that only bear an earlier epoch are void.
 */
final class Epoch {

    /** Asked once: nothing runs while a service is restored. */
    private final SingletonSupplier<Optional<OffsetDateTime>> restored;

    Epoch(JdbcTemplate jdbc) {
        restored = SingletonSupplier.of(
                () -> Optional.ofNullable(jdbc.queryForObject("select epoch from publication", OffsetDateTime.class)));
    }

    Optional<String> header() {
        return restored.obtain().map(moment -> moment.toInstant().toString());
    }
}
