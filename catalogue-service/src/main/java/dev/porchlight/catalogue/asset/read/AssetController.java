package dev.porchlight.catalogue.asset.read;

import dev.porchlight.catalogue.asset.MayKnowAsset;
import dev.porchlight.catalogue.asset.Reminders;
import dev.porchlight.catalogue.asset.events.AssetStatus;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Assets")
class AssetController {

    /** A kind of asset; {@code keyFields} say what its key fields mean. */
    record AssetTypeItem(UUID id, String name, List<String> keyFields) {}

    /** An asset as lists and the picker show it. */
    record AssetItem(
            UUID id,
            String number,
            Named type,
            @Nullable Named site,
            @Nullable Named owner,
            Named organisation,
            @Schema(implementation = AssetStatus.class) String status,
            @Nullable String keyField1,
            @Nullable String keyField2,
            @Nullable String keyField3,
            @Nullable LocalDate warrantyUntil,
            @Nullable LocalDate licenceUntil,
            Instant updatedAt,
            long version) {}

    /**
     * An asset's page.
     *
     * @param keyFieldNames what the key fields mean
     * @param warrantyReminder when it is told next that the warranty ends; null for no more
     * @param licenceReminder the same of the licence
     */
    record AssetPage(
            AssetItem asset,
            List<String> keyFieldNames,
            @Nullable String serial,
            @Nullable String externalId,
            @Nullable Instant warrantyReminder,
            @Nullable Instant licenceReminder,
            long version)
            implements Versioned {}

    static final String COLUMNS = """
            a.id, a.number, a.status, a.key_field_1, a.key_field_2, a.key_field_3, a.warranty_until, a.licence_until,
            a.updated_at, a.version, a.type_id, y.name as type_name, a.site_id, s.name as site_name,
            a.owner_id, p.name as owner_name, a.organisation_id, o.name as organisation_name""";

    static final String NAMES = """
            left join asset_type y on y.id = a.type_id
            left join directory_site s on s.id = a.site_id
            left join directory_person p on p.id = a.owner_id
            left join directory_organisation o on o.id = a.organisation_id""";

    private static final RowMapper<AssetItem> ITEM = (row, number) -> new AssetItem(
            row.getObject("id", UUID.class),
            row.getString("number"),
            Named.of(row, "type"),
            Named.of(row, "site"),
            Named.of(row, "owner"),
            Named.of(row, "organisation"),
            row.getString("status"),
            row.getString("key_field_1"),
            row.getString("key_field_2"),
            row.getString("key_field_3"),
            row.getObject("warranty_until", LocalDate.class),
            row.getObject("licence_until", LocalDate.class),
            Times.of(row, "updated_at"),
            row.getLong("version"));

    /** What assets are sorted by: of numbers in small letters one order is the same on every machine. */
    static final String NUMBER = "lower(a.number collate \"pg_c_utf8\")";

    static final Sorting SORTING = Sorting.by("number", NUMBER, "text")
            .or("type", "lower(coalesce(y.name, ''))", "text")
            .or("site", "lower(coalesce(s.name, ''))", "text")
            .or("owner", "a.owner_name", "text")
            .or("keyField1", "coalesce(a.key_field_1, '')", "text")
            .or("keyField2", "coalesce(a.key_field_2, '')", "text")
            .or("keyField3", "coalesce(a.key_field_3, '')", "text")
            .or("warrantyUntil", "coalesce(a.warranty_until, 'infinity')", "date")
            .or("licenceUntil", "coalesce(a.licence_until, 'infinity')", "date")
            .or("updatedAt", "a.updated_at", "timestamptz");

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final JsonMapper json;
    private final Reminders reminders;

    AssetController(JdbcClient jdbc, Cursors cursors, JsonMapper json, Reminders reminders) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.json = json;
        this.reminders = reminders;
    }

    @GetMapping("/api/asset-types")
    @Operation(summary = "List the kinds of assets")
    List<AssetTypeItem> types(Caller caller) {
        caller.requirePersonOr(MayKnowAsset.READ);
        return jdbc.sql("select * from asset_type order by lower(name)")
                .query((row, number) -> new AssetTypeItem(
                        row.getObject("id", UUID.class), row.getString("name"), strings(row.getString("key_fields"))))
                .list();
    }

    private List<String> strings(String text) {
        return json.readValue(text, new TypeReference<List<String>>() {});
    }

    @GetMapping("/api/assets")
    @Operation(summary = "List the assets you may see", description = "By number, unless sort says otherwise.")
    Page<AssetItem> list(
            @Parameter(description = "mine, site (those at your site) or all; all if not said")
                    @RequestParam(required = false)
                    String scope,
            @Parameter(
                            description = "Text in number, serial or key fields; of less than three letters, at the"
                                    + " beginning of a word there")
                    @RequestParam(required = false)
                    String q,
            @RequestParam(required = false) UUID organisationId,
            @RequestParam(required = false) UUID siteId,
            @RequestParam(required = false) UUID ownerId,
            @RequestParam(required = false) UUID typeId,
            @Parameter(description = "One or more; all but retired if not said") @RequestParam(required = false)
                    List<String> status,
            @Parameter(description = "Whose warranty or licence ends until that day") @RequestParam(required = false)
                    LocalDate endsUntil,
            PageRequest page,
            Caller caller) {
        return new AssetFilter(scope, q, organisationId, siteId, ownerId, typeId, status, endsUntil)
                .page(caller, page, jdbc, cursors, ITEM);
    }

    @GetMapping(value = "/api/assets/csv", produces = Csv.TYPE)
    @Operation(summary = "The same list as CSV", description = "All of it, up to 100,000 lines, by number.")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) String scope,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) UUID organisationId,
            @RequestParam(required = false) UUID siteId,
            @RequestParam(required = false) UUID ownerId,
            @RequestParam(required = false) UUID typeId,
            @RequestParam(required = false) List<String> status,
            @RequestParam(required = false) LocalDate endsUntil,
            Caller caller) {
        PagedQuery query =
                new AssetFilter(scope, q, organisationId, siteId, ownerId, typeId, status, endsUntil).query(caller);
        return AssetCsv.answer(next -> query.page(jdbc, cursors, new PageRequest(1, 100, null, next), ITEM));
    }

    @GetMapping("/api/assets/{id}")
    @Operation(summary = "Open an asset")
    AssetPage open(@PathVariable UUID id, Caller caller) {
        caller.requirePersonOr(MayKnowAsset.READ);
        Known known = MayKnowAsset.OF_ASSETS.by(caller, AssetTable.ROWS);
        return jdbc.sql("select " + COLUMNS
                        + ", a.external_id, a.details->>'serial' as serial, y.key_fields from asset a " + NAMES
                        + " where a.id = :id and (" + known.condition() + ")")
                .param("id", id)
                .params(known.parameters())
                .query((row, number) -> page(row, ITEM.mapRow(row, number)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private AssetPage page(ResultSet row, AssetItem asset) throws SQLException {
        return new AssetPage(
                asset,
                strings(row.getString("key_fields")),
                row.getString("serial"),
                row.getString("external_id"),
                reminder(asset, asset.warrantyUntil()),
                reminder(asset, asset.licenceUntil()),
                asset.version());
    }

    /** Of what is retired nothing is told any more. */
    private @Nullable Instant reminder(AssetItem asset, @Nullable LocalDate on) {
        return on == null || asset.status().equals(AssetStatus.RETIRED.word())
                ? null
                : reminders.next(on).map(Reminders.Reminder::at).orElse(null);
    }
}
