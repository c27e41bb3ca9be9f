package dev.porchlight.platform.paging;

import dev.porchlight.platform.inbox.Envelope;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person, an organisation or a thing, as shown. The name may be null if it is not known. */
public record Named(UUID id, @Nullable String name) {

    /** From the columns {@code x_id} and {@code x_name}; null if there is nobody. */
    public static Named of(ResultSet row, String x) throws SQLException {
        UUID id = row.getObject(x + "_id", UUID.class);
        return id == null ? null : new Named(id, row.getString(x + "_name"));
    }

    /** Who caused an event. A machine's account may be called by something that is not a UUID. */
    public static Named of(Envelope.Actor actor) {
        try {
            return new Named(UUID.fromString(actor.id()), actor.name());
        } catch (IllegalArgumentException e) {
            return new Named(UUID.nameUUIDFromBytes(actor.id().getBytes(StandardCharsets.UTF_8)), actor.name());
        }
    }
}
