package dev.porchlight.ticket.ticket.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person or an organisation, as shown. The name is null until the directory knows of them. */
record Named(UUID id, @Nullable String name) {

    /** From the columns {@code x_id} and {@code x_name}; null if there is nobody. */
    static Named of(ResultSet row, String x) throws SQLException {
        UUID id = row.getObject(x + "_id", UUID.class);
        return id == null ? null : new Named(id, row.getString(x + "_name"));
    }
}
