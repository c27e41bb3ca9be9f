package dev.porchlight.catalogue.asset.read;

import dev.porchlight.catalogue.asset.Assets;
import dev.porchlight.catalogue.asset.read.AssetChanges.Change;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Assets")
class AssetHistoryController {

    /**
     * Something that became of an asset.
     *
     * @param changes what was said otherwise from then on; types, sites and people by their names
     */
    record AssetEntry(
            Instant at,
            @Nullable String actor,

            @Schema(allowableValues = {"registered", "changed", "reminded"})
            String kind,

            List<AssetChange> changes) {}

    /** Nothing is null. */
    record AssetChange(
            String field, @Nullable String from, @Nullable String to) {}

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Assets assets;
    private final Directory directory;

    AssetHistoryController(JdbcClient jdbc, JsonMapper json, Assets assets, Directory directory) {
        this.jdbc = jdbc;
        this.json = json;
        this.assets = assets;
        this.directory = directory;
    }

    @GetMapping("/api/assets/{id}/history")
    @Operation(summary = "What became of an asset, the newest first, up to 100")
    List<AssetEntry> history(@PathVariable UUID id, Caller caller) {
        if (!assets.isKnownTo(id, caller)) {
            throw new NotFound();
        }
        return jdbc.sql("select * from asset_history where asset_id = ? order by version desc limit " + MOST)
                .param(id)
                .query((row, number) -> new AssetEntry(
                        Times.of(row, "at"),
                        row.getString("actor_name"),
                        row.getString("kind"),
                        json.readValue(row.getString("changes"), CHANGES).stream()
                                .map(change -> new AssetChange(
                                        change.field(),
                                        named(change.field(), change.from()),
                                        named(change.field(), change.to())))
                                .toList()))
                .list();
    }

    private @Nullable String named(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case "owner" -> directory.names(List.of(UUID.fromString(value))).get(UUID.fromString(value));
            case "site" ->
                directory.site(UUID.fromString(value)).map(Directory.Site::name).orElse(null);
            case "type" -> typeCalled(UUID.fromString(value)).orElse(null);
            default -> value;
        };
    }

    private Optional<String> typeCalled(UUID type) {
        return jdbc.sql("select name from asset_type where id = ?")
                .param(type)
                .query(String.class)
                .optional();
    }
}
