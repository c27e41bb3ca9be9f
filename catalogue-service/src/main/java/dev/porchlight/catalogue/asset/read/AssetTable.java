package dev.porchlight.catalogue.asset.read;

import dev.porchlight.catalogue.asset.AssetNumberAlreadyUsed;
import dev.porchlight.catalogue.asset.Assets;
import dev.porchlight.catalogue.asset.MayKnowAsset;
import dev.porchlight.catalogue.asset.events.AssetChanged;
import dev.porchlight.catalogue.asset.events.AssetDetails;
import dev.porchlight.catalogue.asset.events.AssetRegistered;
import dev.porchlight.catalogue.asset.events.AssetTypeDefined;
import dev.porchlight.catalogue.asset.events.ExpiryAnnounced;
import dev.porchlight.catalogue.asset.read.AssetChanges.Change;
import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.security.Caller;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Types and assets, in tables that are written in the transaction of the command itself. */
@Component
@ProcessingGroup("assets")
class AssetTable implements Assets {

    static final Columns ROWS =
            Columns.organisation("a.organisation_id").site("a.site_id").owner("a.owner_id");

    private record Before(UUID organisationId, AssetDetails details) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AssetTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<UUID> typeCalled(String name) {
        return jdbc.sql("select id from asset_type where lower(name) = lower(?)")
                .param(name)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean hasType(UUID id) {
        return jdbc.sql("select exists (select 1 from asset_type where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<UUID> numbered(UUID organisationId, String number) {
        return jdbc.sql("select id from asset where organisation_id = ? and lower(number) = lower(?)")
                .params(organisationId, number)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<String> numberOf(UUID assetId, UUID organisationId, Caller caller) {
        Known known = MayKnowAsset.OF_ASSETS.by(caller, ROWS);
        return jdbc.sql("""
                        select a.number || ' (' || y.name || ')' from asset a join asset_type y on y.id = a.type_id
                        where a.id = :id and a.organisation_id = :organisation and (%s)""".formatted(known.condition()))
                .param("id", assetId)
                .param("organisation", organisationId)
                .params(known.parameters())
                .query(String.class)
                .optional();
    }

    @Override
    public boolean isKnownTo(UUID assetId, Caller caller) {
        Known known = MayKnowAsset.OF_ASSETS.by(caller, ROWS);
        return jdbc.sql("select exists (select 1 from asset a where a.id = :id and (%s))".formatted(known.condition()))
                .param("id", assetId)
                .params(known.parameters())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(AssetTypeDefined event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into asset_type (id, name, key_fields, version) values (?, ?, cast(? as jsonb), ?)
                on conflict (id) do update set name = excluded.name, key_fields = excluded.key_fields,
                  version = excluded.version""")
                .params(event.typeId(), event.name(), json.writeValueAsString(event.keyFields()), version)
                .update();
    }

    @EventHandler
    void on(AssetRegistered event, Envelope envelope) {
        write(event.assetId(), event.organisationId(), event.details(), envelope);
        remember(event.assetId(), "registered", List.of(), envelope);
    }

    @EventHandler
    void on(AssetChanged event, Envelope envelope) {
        Before before = jdbc.sql("select organisation_id, details from asset where id = ?")
                .param(event.assetId())
                .query((row, number) -> new Before(
                        row.getObject("organisation_id", UUID.class),
                        json.readValue(row.getString("details"), AssetDetails.class)))
                .single();
        write(event.assetId(), before.organisationId(), event.details(), envelope);
        remember(event.assetId(), "changed", AssetChanges.between(before.details(), event.details()), envelope);
    }

    @EventHandler
    void on(ExpiryAnnounced event, Envelope envelope) {
        jdbc.sql("update asset set version = ? where id = ?")
                .params(envelope.sequence(), event.assetId())
                .update();
        String field = event.what() + "Until";
        remember(
                event.assetId(),
                "reminded",
                List.of(new Change(field, null, event.on().toString())),
                envelope);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate asset_history, asset, asset_type").update();
    }

    private void remember(UUID asset, String kind, List<Change> changes, Envelope envelope) {
        jdbc.sql("""
                insert into asset_history (asset_id, version, at, actor_name, actor_kind, kind, changes)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb))""")
                .params(
                        asset,
                        envelope.sequence(),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        envelope.actor().name(),
                        envelope.actor().kind(),
                        kind,
                        json.writeValueAsString(changes))
                .update();
    }

    private void write(UUID id, UUID organisation, AssetDetails details, Envelope envelope) {
        try {
            jdbc.sql("""
                    insert into asset (id, organisation_id, site_id, owner_id, type_id, number, external_id, key_field_1,
                      key_field_2, key_field_3, status, details, warranty_until, licence_until, updated_at, version, search)
                    values (:id, :organisation, :site, :owner, :type, :number, :external, :key1, :key2, :key3, :status,
                      cast(:details as jsonb), :warranty, :licence, :at, :version, lower(:search collate "pg_c_utf8"))
                    on conflict (id) do update set site_id = excluded.site_id, owner_id = excluded.owner_id,
                      type_id = excluded.type_id, number = excluded.number, external_id = excluded.external_id,
                      key_field_1 = excluded.key_field_1, key_field_2 = excluded.key_field_2,
                      key_field_3 = excluded.key_field_3, status = excluded.status, details = excluded.details,
                      warranty_until = excluded.warranty_until, licence_until = excluded.licence_until,
                      updated_at = excluded.updated_at, version = excluded.version, search = excluded.search""")
                    .param("id", id)
                    .param("organisation", organisation)
                    .param("site", details.siteId())
                    .param("owner", details.ownerId())
                    .param("type", details.typeId())
                    .param("number", details.number())
                    .param("external", details.externalId())
                    .param("key1", key(details, 0))
                    .param("key2", key(details, 1))
                    .param("key3", key(details, 2))
                    .param("status", details.status().word())
                    .param("details", json.writeValueAsString(details))
                    .param("warranty", details.warrantyUntil())
                    .param("licence", details.licenceUntil())
                    .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                    .param("version", envelope.sequence())
                    .param("search", words(details))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new AssetNumberAlreadyUsed();
        }
    }

    private static String key(AssetDetails details, int place) {
        return details.keyFields().size() > place ? details.keyFields().get(place) : null;
    }

    private static String words(AssetDetails details) {
        return details.number() + " " + (details.serial() == null ? "" : details.serial()) + " "
                + String.join(" ", details.keyFields());
    }
}
