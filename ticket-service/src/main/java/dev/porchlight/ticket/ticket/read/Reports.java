package dev.porchlight.ticket.ticket.read;

import dev.porchlight.forms.Answer;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.asset.KnownAssets;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.read.TicketReport.TicketAsset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was said with tickets when they were reported. */
@TicketViews
class Reports {

    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final KnownAssets assets;

    Reports(JdbcClient jdbc, JsonMapper json, KnownAssets assets) {
        this.jdbc = jdbc;
        this.json = json;
        this.assets = assets;
    }

    /** Of a ticket that the caller may open. */
    @Nullable
    TicketReport of(UUID ticket, Caller caller) {
        return jdbc.sql("""
                        select r.asset_id, r.answers, a.number, y.name as type from ticket_report r
                        left join known_asset a on a.id = r.asset_id
                        left join known_asset_type y on y.id = a.type_id
                        where r.ticket_id = ?""")
                .param(ticket)
                .query((row, number) -> report(row, caller))
                .optional()
                .orElse(null);
    }

    private TicketReport report(ResultSet row, Caller caller) throws SQLException {
        UUID asset = row.getObject("asset_id", UUID.class);
        String number = row.getString("number");
        String answers = row.getString("answers");
        return new TicketReport(
                asset == null || number == null
                        ? null
                        : new TicketAsset(asset, number, row.getString("type"), assets.isKnownTo(asset, caller)),
                answers == null ? List.of() : json.readValue(answers, ANSWERS));
    }

    @EventHandler
    void on(TicketOpened event) {
        if (event.answered() == null && event.assetId() == null) {
            return;
        }
        var answered = event.answered();
        jdbc.sql("""
                insert into ticket_report (ticket_id, asset_id, form_id, edition, answers)
                values (?, ?, ?, ?, cast(? as jsonb))""")
                .params(
                        event.ticketId(),
                        event.assetId(),
                        answered == null ? null : answered.formId(),
                        answered == null ? null : answered.edition(),
                        answered == null ? null : json.writeValueAsString(answered.answers()))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket_report").update();
    }
}
