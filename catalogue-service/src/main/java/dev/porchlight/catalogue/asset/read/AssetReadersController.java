package dev.porchlight.catalogue.asset.read;

import dev.porchlight.catalogue.asset.MayKnowAsset;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.Readers;
import dev.porchlight.directory.Thing;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Assets")
class AssetReadersController {

    private final JdbcClient jdbc;
    private final Readers readers;

    AssetReadersController(JdbcClient jdbc, Readers readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    @GetMapping("/api/assets/{id}/readers")
    @Operation(
            summary = "See who may see an asset, and why",
            description = "Why: owner, site (they see what is at its site) or organisation (they see all).")
    Readers.AllReaders readers(@PathVariable UUID id, Caller caller) {
        caller.requirePersonOr(MayKnowAsset.READ);
        Known known = MayKnowAsset.OF_ASSETS.by(caller, AssetTable.ROWS);
        Thing asset = jdbc.sql("""
                        select a.organisation_id, a.site_id, a.owner_id from asset a
                        where a.id = :id and (%s)""".formatted(known.condition()))
                .param("id", id)
                .params(known.parameters())
                .query((row, number) -> new Thing(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("site_id", UUID.class),
                        row.getObject("owner_id", UUID.class),
                        Set.of()))
                .optional()
                .orElseThrow(NotFound::new);
        return readers.of(asset, MayKnowAsset.OF_ASSETS, (contact, ties) -> ties);
    }
}
