package dev.porchlight.catalogue.asset.imports;

import dev.porchlight.catalogue.asset.AssetIds;
import dev.porchlight.catalogue.asset.commands.RecordAsset;
import dev.porchlight.catalogue.asset.events.AssetDetails;
import dev.porchlight.catalogue.asset.events.AssetStatus;
import dev.porchlight.catalogue.asset.imports.ImportedLine.CellChange;
import dev.porchlight.catalogue.asset.imports.ImportedLine.CellError;
import dev.porchlight.platform.web.Table;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads lines of assets against what there is, several at once. A blank cell leaves what there is, {@code -} takes it away.
 * What is looked up once is remembered for the whole table.
 */
class AssetLines {

    static final List<String> COLUMNS = List.of(
            "asset number",
            "external id",
            "asset type",
            "site",
            "owner",
            "serial",
            "key field",
            "key field 2",
            "key field 3",
            "status",
            "warranty until",
            "licence until");

    private static final String NOTHING = "-";

    /** What a line comes to: the command, if there is something to do, and what to say of it. */
    record Read(@Nullable RecordAsset command, ImportedLine said) {}

    private record Known(UUID id, AssetDetails details) {}

    private final UUID organisation;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<String, Optional<UUID>> types = new HashMap<>();
    private final Map<String, Optional<UUID>> sites = new HashMap<>();
    private final Map<String, Optional<UUID>> owners = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    AssetLines(UUID organisation, JdbcClient jdbc, JsonMapper json) {
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Read> read(List<Table.Row> rows) {
        Map<String, Known> known = find(rows);
        return rows.stream().map(row -> read(row, known)).toList();
    }

    private Read read(Table.Row row, Map<String, Known> allKnown) {
        List<CellError> errors = new ArrayList<>();
        String number = number(row);
        String external = external(row);
        if (number.isEmpty() && external.isEmpty()) {
            errors.add(new CellError("asset number", "is required, or an external id"));
        } else if (!seen.add(key(number, external))) {
            errors.add(new CellError(external.isEmpty() ? "asset number" : "external id", "is there twice"));
        }
        Optional<Known> known =
                errors.isEmpty() ? Optional.ofNullable(allKnown.get(key(number, external))) : Optional.empty();
        AssetDetails before = known.map(Known::details).orElse(null);
        AssetDetails after =
                details(row, before, number.isEmpty() && before == null ? external : number, external, errors);
        if (!errors.isEmpty()) {
            return new Read(
                    null,
                    new ImportedLine(row.line(), ImportedLine.Outcome.ERROR, number, List.of(), List.copyOf(errors)));
        }
        List<CellChange> changes = changes(before, after);
        ImportedLine.Outcome outcome = before == null
                ? ImportedLine.Outcome.CREATE
                : changes.isEmpty() ? ImportedLine.Outcome.SAME : ImportedLine.Outcome.CHANGE;
        UUID id = known.map(Known::id).orElseGet(() -> external.isEmpty() ? UUID.randomUUID() : AssetIds.of(external));
        return new Read(
                outcome == ImportedLine.Outcome.SAME ? null : new RecordAsset(id, organisation, after),
                new ImportedLine(row.line(), outcome, after.number(), before == null ? List.of() : changes, List.of()));
    }

    private AssetDetails details(
            Table.Row row, AssetDetails before, String number, String external, List<CellError> errors) {
        Map<String, String> cells = row.cells();
        UUID type = resolve(cells, "asset type", before == null ? null : before.typeId(), this::type, errors);
        if (type == null && errors.isEmpty()) {
            errors.add(new CellError("asset type", "is required"));
        }
        List<String> keys = new ArrayList<>();
        for (String column : List.of("key field", "key field 2", "key field 3")) {
            String was = before == null || before.keyFields().size() <= keys.size()
                    ? ""
                    : before.keyFields().get(keys.size());
            keys.add(text(cells, column, was, 200, errors));
        }
        while (!keys.isEmpty() && keys.getLast().isEmpty()) {
            keys.removeLast();
        }
        String serial =
                text(cells, "serial", before == null || before.serial() == null ? "" : before.serial(), 100, errors);
        return new AssetDetails(
                type,
                number.isEmpty() ? before.number() : number,
                resolve(cells, "site", before == null ? null : before.siteId(), this::site, errors),
                resolve(cells, "owner", before == null ? null : before.ownerId(), this::owner, errors),
                serial.isEmpty() ? null : serial,
                List.copyOf(keys),
                status(cells, before, errors),
                day(cells, "warranty until", before == null ? null : before.warrantyUntil(), errors),
                day(cells, "licence until", before == null ? null : before.licenceUntil(), errors),
                external.isEmpty() ? before == null ? null : before.externalId() : external);
    }

    private static String number(Table.Row row) {
        return row.cells().getOrDefault("asset number", "");
    }

    private static String external(Table.Row row) {
        return row.cells().getOrDefault("external id", "");
    }

    /** By what a line knows its asset again: what another system calls it goes before its number. */
    private static String key(String number, String external) {
        return external.isEmpty() ? "number " + number.toLowerCase(Locale.ROOT) : "external " + external;
    }

    private Map<String, Known> find(List<Table.Row> rows) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("""
                select id, details from asset
                where organisation_id = ? and (external_id = any(?) or lower(number) = any(?))""")
                .params(
                        organisation,
                        rows.stream().map(AssetLines::external).toArray(String[]::new),
                        rows.stream()
                                .filter(row -> external(row).isEmpty())
                                .map(row -> number(row).toLowerCase(Locale.ROOT))
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

    private static String text(
            Map<String, String> cells, String column, String was, int longest, List<CellError> errors) {
        String cell = cells.getOrDefault(column, "");
        if (cell.length() > longest) {
            errors.add(new CellError(column, "must have at most " + longest + " characters"));
        }
        return cell.isEmpty() ? was : cell.equals(NOTHING) ? "" : cell;
    }

    private static UUID resolve(
            Map<String, String> cells,
            String column,
            UUID was,
            Function<String, Optional<UUID>> find,
            List<CellError> errors) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty() || cell.equals(NOTHING)) {
            return cell.isEmpty() ? was : null;
        }
        Optional<UUID> found = find.apply(cell);
        if (found.isEmpty()) {
            errors.add(new CellError(column, "is nothing we know: " + cell));
        }
        return found.orElse(null);
    }

    private static AssetStatus status(Map<String, String> cells, AssetDetails before, List<CellError> errors) {
        String cell = cells.getOrDefault("status", "").toLowerCase(Locale.ROOT).replace(' ', '-');
        if (cell.isEmpty()) {
            return before == null ? AssetStatus.IN_USE : before.status();
        }
        for (AssetStatus status : AssetStatus.values()) {
            if (status.word().equals(cell)) {
                return status;
            }
        }
        errors.add(new CellError("status", "must be one of ordered, in stock, in use, in repair, lost, retired"));
        return null;
    }

    private static LocalDate day(Map<String, String> cells, String column, LocalDate was, List<CellError> errors) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty() || cell.equals(NOTHING)) {
            return cell.isEmpty() ? was : null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            errors.add(new CellError(column, "must be a date, as in 2026-05-12"));
            return null;
        }
    }

    private List<CellChange> changes(AssetDetails before, AssetDetails after) {
        List<CellChange> changes = new ArrayList<>();
        BiConsumer<String, Function<AssetDetails, Object>> compare = (column, of) -> {
            Object was = before == null ? null : of.apply(before);
            Object now = of.apply(after);
            if (!Objects.equals(was, now)) {
                changes.add(new CellChange(column, said(was), said(now)));
            }
        };
        compare.accept("asset number", AssetDetails::number);
        compare.accept("external id", AssetDetails::externalId);
        compare.accept("asset type", AssetDetails::typeId);
        compare.accept("site", AssetDetails::siteId);
        compare.accept("owner", AssetDetails::ownerId);
        compare.accept("serial", AssetDetails::serial);
        compare.accept("key field", details -> key(details, 0));
        compare.accept("key field 2", details -> key(details, 1));
        compare.accept("key field 3", details -> key(details, 2));
        compare.accept("status", details -> details.status().word());
        compare.accept("warranty until", AssetDetails::warrantyUntil);
        compare.accept("licence until", AssetDetails::licenceUntil);
        return changes;
    }

    private static String key(AssetDetails details, int place) {
        return details.keyFields().size() > place ? details.keyFields().get(place) : "";
    }

    private String said(Object value) {
        return value == null
                ? ""
                : value instanceof UUID id ? names.computeIfAbsent(id, this::nameOf) : value.toString();
    }

    private String nameOf(UUID id) {
        return jdbc.sql("""
                        select name from asset_type where id = :id
                        union all select name from directory_site where id = :id
                        union all select name from directory_person where id = :id""").param("id", id).query(String.class).optional().orElse(id.toString());
    }

    private Optional<UUID> type(String name) {
        return types.computeIfAbsent(name, key -> id("select id from asset_type where lower(name) = lower(:key)", key));
    }

    private Optional<UUID> site(String name) {
        return sites.computeIfAbsent(
                name,
                key -> id(
                        "select id from directory_site where organisation_id = :organisation and lower(name) = lower(:key)",
                        key));
    }

    /** Of several with one address, the first as everywhere. */
    private Optional<UUID> owner(String email) {
        return owners.computeIfAbsent(email, key -> id("""
                        select id from directory_person where organisation_id = :organisation and active
                          and lower(email) = lower(:key) order by id limit 1""", key));
    }

    private Optional<UUID> id(String sql, String key) {
        return jdbc.sql(sql)
                .param("organisation", organisation)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }
}
