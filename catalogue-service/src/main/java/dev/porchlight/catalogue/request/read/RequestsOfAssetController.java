package dev.porchlight.catalogue.request.read;

import dev.porchlight.catalogue.asset.Assets;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Assets")
class RequestsOfAssetController {

    /** A request that names an asset. */
    record AssetRequest(UUID id, long number, String title, String status, Instant updatedAt) {}

    private final JdbcClient jdbc;
    private final Assets assets;

    RequestsOfAssetController(JdbcClient jdbc, Assets assets) {
        this.jdbc = jdbc;
        this.assets = assets;
    }

    @GetMapping("/api/assets/{id}/requests")
    @Operation(summary = "The newest requests that name an asset, as far as you may open them")
    List<AssetRequest> requests(@PathVariable UUID id, Caller caller) {
        if (!assets.isKnownTo(id, caller)) {
            throw new NotFound();
        }
        Known known = VisibleRequests.to(caller);
        return jdbc.sql("""
                        select t.id, t.number, t.title, t.status, t.updated_at from request t
                        where t.answers @> cast(:named as jsonb) and (%s) order by t.number desc limit 50""".formatted(known.condition()))
                .param("named", "[{\"type\": \"asset\", \"values\": [\"" + id + "\"]}]")
                .params(known.parameters())
                .query((row, number) -> new AssetRequest(
                        row.getObject("id", UUID.class),
                        row.getLong("number"),
                        row.getString("title"),
                        row.getString("status"),
                        Times.of(row, "updated_at")))
                .list();
    }
}
