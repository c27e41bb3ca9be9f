package dev.porchlight.catalogue.asset.imports;

import dev.porchlight.catalogue.asset.AssetIds;
import dev.porchlight.catalogue.asset.commands.RecordAsset;
import dev.porchlight.catalogue.asset.events.AssetDetails;
import dev.porchlight.catalogue.asset.imports.ImportedLine.CellChange;
import dev.porchlight.catalogue.asset.imports.ImportedLine.Outcome;
import dev.porchlight.platform.web.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines of assets against what there is, several at once. */
class AssetLines {

    /** What a line comes to: the command, if there is something to do, and what to say of it. */
    record Read(@Nullable RecordAsset command, ImportedLine said) {}

    private record Known(UUID id, AssetDetails details) {}

    private final UUID organisation;
    private final AssetIds ids;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final NamedThings named;
    private final Set<String> seen = new HashSet<>();

    AssetLines(UUID organisation, AssetIds ids, JdbcClient jdbc, JsonMapper json) {
        this.organisation = organisation;
        this.ids = ids;
        this.jdbc = jdbc;
        this.json = json;
        this.named = new NamedThings(organisation, jdbc);
    }

    List<Read> read(List<Table.Row> rows) {
        List<AssetCells> lines =
                rows.stream().map(row -> new AssetCells(row, named)).toList();
        Map<String, Known> known = find(lines);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> read(rows.get(at).line(), lines.get(at), known))
                .toList();
    }

    private Read read(long line, AssetCells cells, Map<String, Known> allKnown) {
        String key = key(cells.number(), cells.external());
        if (cells.number().isEmpty() && cells.external().isEmpty()) {
            cells.refuse("asset number", "is required, or an external id");
        } else if (!seen.add(key)) {
            cells.refuse(cells.external().isEmpty() ? "asset number" : "external id", "is there twice");
        }
        Known known = cells.errors().isEmpty() ? allKnown.get(key) : null;
        AssetDetails after = cells.details(known == null ? null : known.details());
        if (!cells.errors().isEmpty()) {
            return new Read(null, new ImportedLine(line, Outcome.ERROR, cells.number(), List.of(), cells.errors()));
        }
        if (known == null) {
            UUID id = cells.external().isEmpty() ? UUID.randomUUID() : ids.of(cells.external());
            return done(line, Outcome.CREATE, id, after, List.of());
        }
        List<CellChange> changes = CellChanges.between(known.details(), after, named);
        return done(line, changes.isEmpty() ? Outcome.SAME : Outcome.CHANGE, known.id(), after, changes);
    }

    private Read done(long line, Outcome outcome, UUID id, AssetDetails after, List<CellChange> changes) {
        return new Read(
                outcome == Outcome.SAME ? null : new RecordAsset(id, organisation, after),
                new ImportedLine(line, outcome, after.number(), changes, List.of()));
    }

    /** By what a line knows its asset again: what another system calls it goes before its number. */
    private static String key(String number, String external) {
        return external.isEmpty() ? "number " + number.toLowerCase(Locale.ROOT) : "external " + external;
    }

    private Map<String, Known> find(List<AssetCells> lines) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("""
                select id, details from asset
                where organisation_id = ? and (external_id = any(?) or lower(number) = any(?))""")
                .params(
                        organisation,
                        lines.stream().map(AssetCells::external).toArray(String[]::new),
                        lines.stream()
                                .filter(line -> line.external().isEmpty())
                                .map(line -> line.number().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query(row -> {
                    Known asset = new Known(
                            row.getObject("id", UUID.class),
                            json.readValue(row.getString("details"), AssetDetails.class));
                    known.put(key(asset.details().number(), ""), asset);
                    if (asset.details().externalId() != null) {
                        known.put(key("", asset.details().externalId()), asset);
                    }
                });
        return known;
    }
}
