package dev.porchlight.ticket.ticket.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.asset.KnownAssets;
import dev.porchlight.ticket.ticket.WhoMayOpen;
import dev.porchlight.ticket.ticket.events.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class TicketsOfAssetController {

    private static final int MOST = 50;

    /** A ticket about an asset. */
    record AssetTicket(
            UUID id,
            long number,
            String summary,

            @Schema(implementation = Status.class) String status,

            Instant updatedAt) {}

    private final JdbcClient jdbc;
    private final KnownAssets assets;

    TicketsOfAssetController(JdbcClient jdbc, KnownAssets assets) {
        this.jdbc = jdbc;
        this.assets = assets;
    }

    @GetMapping("/api/tickets/of-asset/{assetId}")
    @Operation(summary = "The newest tickets about an asset, as far as you may open them")
    List<AssetTicket> tickets(@PathVariable UUID assetId, Caller caller) {
        Known known = WhoMayOpen.by(caller);
        if (!assets.isKnownTo(assetId, caller)) {
            throw new NotFound();
        }
        return jdbc.sql("""
                        select t.id, t.number, t.summary, t.status, t.updated_at
                        from ticket_report a join ticket t on t.id = a.ticket_id
                        where a.asset_id = :asset and (%s) order by t.number desc limit %d""".formatted(known.condition(), MOST))
                .param("asset", assetId)
                .params(known.parameters())
                .query((row, number) -> new AssetTicket(
                        row.getObject("id", UUID.class),
                        row.getLong("number"),
                        row.getString("summary"),
                        row.getString("status"),
                        Times.of(row, "updated_at")))
                .list();
    }
}
