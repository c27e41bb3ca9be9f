package dev.porchlight.ticket.asset;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.ticket.asset.AssetEvents.AssetChanged;
import dev.porchlight.ticket.asset.AssetEvents.AssetRegistered;
import dev.porchlight.ticket.asset.AssetEvents.AssetTypeDefined;
import dev.porchlight.ticket.asset.AssetEvents.Details;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is known of assets in step with catalogue-service. */
@Component
class AssetCopy implements RebuildableView {

    private final JdbcClient jdbc;

    AssetCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Incoming("porchlight.catalogue.AssetTypeDefined.v1")
    void on(AssetTypeDefined event, Envelope envelope) {
        jdbc.sql("""
                insert into known_asset_type (id, name, version) values (?, ?, ?)
                on conflict (id) do update set name = excluded.name, version = excluded.version
                where known_asset_type.version < excluded.version""").params(event.typeId(), event.name(), envelope.sequence()).update();
    }

    @Incoming("porchlight.catalogue.AssetRegistered.v1")
    void on(AssetRegistered event, Envelope envelope) {
        Details details = event.details();
        jdbc.sql("""
                insert into known_asset (id, organisation_id, site_id, owner_id, type_id, number, version)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.assetId(),
                        event.organisationId(),
                        details.siteId(),
                        details.ownerId(),
                        details.typeId(),
                        details.number(),
                        envelope.sequence())
                .update();
    }

    @Incoming("porchlight.catalogue.AssetChanged.v1")
    void on(AssetChanged event, Envelope envelope) {
        Details details = event.details();
        jdbc.sql("""
                update known_asset set site_id = ?, owner_id = ?, type_id = ?, number = ?, version = ?
                where id = ? and version < ?""")
                .params(
                        details.siteId(),
                        details.ownerId(),
                        details.typeId(),
                        details.number(),
                        envelope.sequence(),
                        event.assetId(),
                        envelope.sequence())
                .update();
    }

    @Override
    public void empty() {
        jdbc.sql("delete from known_asset").update();
        jdbc.sql("delete from known_asset_type").update();
    }
}
