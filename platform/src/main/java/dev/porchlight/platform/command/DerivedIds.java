package dev.porchlight.platform.command;

import dev.porchlight.platform.security.Signer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/**
 * Ids of what is found again by a name it has elsewhere: the same name is always the same id. They are made with a key that
 * stands with the events and is told nobody, so that who knows a name does not know the id.
 */
public final class DerivedIds {

    /** @param before whether there were events before there was a key: those have ids that anybody can compute */
    private record Key(Signer signer, boolean before) {}

    private final JdbcClient jdbc;

    /** Asked once: it never changes. */
    private final SingletonSupplier<Key> key;

    DerivedIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.key = SingletonSupplier.of(() -> jdbc.sql("select key, events_before from derived_id_key")
                .query((row, number) -> new Key(new Signer(row.getBytes(1)), row.getBoolean(2)))
                .single());
    }

    /** @param name unlike those of all other things of this service */
    public UUID of(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        Key made = key.obtain();
        if (made.before()) {
            UUID computed = UUID.nameUUIDFromBytes(bytes);
            if (isThere(computed)) {
                return computed;
            }
        }
        return custom(ByteBuffer.wrap(made.signer().sign(bytes)));
    }

    private boolean isThere(UUID id) {
        return jdbc.sql("select exists (select from domainevententry where aggregateidentifier = ?)")
                .param(id.toString())
                .query(Boolean.class)
                .single();
    }

    /** A UUID of version 8, whose other bits are whatever one likes. */
    private static UUID custom(ByteBuffer bytes) {
        return new UUID(
                bytes.getLong() & ~0xf000L | 0x8000L,
                bytes.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }
}
