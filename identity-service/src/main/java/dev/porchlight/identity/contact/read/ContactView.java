package dev.porchlight.identity.contact.read;

import dev.porchlight.identity.contact.ContactRole;
import dev.porchlight.identity.contact.TicketVisibility;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact, as the service team and their Primary Service Contact see them.
 *
 * @param site null if they work at none in particular
 * @param telephone as it was written; null for none that is known
 * @param invitedAt when they were last sent the link by which they choose their password; null for never
 */
record ContactView(
        UUID id,
        UUID organisationId,
        Ref organisation,
        String name,
        String email,
        @Nullable String telephone,
        @Nullable UUID siteId,
        @Nullable Ref site,

        @ArraySchema(schema = @Schema(implementation = ContactRole.class))
        List<String> roles,

        @Schema(implementation = TicketVisibility.class) String ticketVisibility,
        boolean active,
        @Nullable Instant invitedAt,
        long version)
        implements Versioned {

    static final String COLUMNS = "c.*, o.name as organisation_name, s.name as site_name";
    static final String TABLES =
            "contact c join organisation o on o.id = c.organisation_id left join site s on s.id = c.site_id";

    record Ref(UUID id, String name) {

        static Ref orNull(UUID id, String name) {
            return id == null ? null : new Ref(id, name);
        }
    }

    static ContactView from(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        UUID site = row.getObject("site_id", UUID.class);
        return new ContactView(
                row.getObject("id", UUID.class),
                organisation,
                new Ref(organisation, row.getString("organisation_name")),
                row.getString("name"),
                row.getString("email"),
                row.getString("telephone"),
                site,
                Ref.orNull(site, row.getString("site_name")),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("ticket_visibility"),
                row.getBoolean("active"),
                Times.of(row, "invited_at"),
                row.getLong("version"));
    }
}
