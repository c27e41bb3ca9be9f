package dev.porchlight.platform.position;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows how far a service's read models have come, so that who has just written reads what they wrote. A service has
 * one bean of it per kind of aggregate.
 */
@FunctionalInterface
public interface Views {

    /** The version of the aggregate that its read models show; empty if they do not show it yet. */
    OptionalLong versionOf(String aggregateId);

    /**
     * By tables in which each row shows an aggregate.
     *
     * @param tables with the columns {@code id}, a {@code uuid}, and {@code version}
     */
    static Views of(JdbcClient jdbc, String... tables) {
        String versions = Arrays.stream(tables)
                .map(table -> "select version from " + table + " where id = :id")
                .collect(Collectors.joining(" union all "));
        return id -> jdbc.sql(versions).param("id", UUID.fromString(id)).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .max();
    }
}
