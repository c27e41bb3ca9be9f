package dev.porchlight.billing.product.read;

import dev.porchlight.billing.product.ProductCodeAlreadyUsed;
import dev.porchlight.billing.product.ProductCodes;
import dev.porchlight.billing.product.events.ProductAdded;
import dev.porchlight.billing.product.events.ProductChanged;
import dev.porchlight.billing.product.events.ProductDetails;
import dev.porchlight.billing.product.events.ProductRetired;
import dev.porchlight.platform.inbox.Envelope;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The products in a table that is written in the transaction of the command itself, for their codes are unique. */
@Component
@ProcessingGroup("billing-decisions")
class ProductTable implements ProductCodes {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProductTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void requireFree(String code, UUID by) {
        jdbc.sql("lock table product in share row exclusive mode").update();
        if (jdbc.sql("select exists (select 1 from product where lower(code) = lower(?) and not retired and id <> ?)")
                .params(code, by)
                .query(Boolean.class)
                .single()) {
            throw new ProductCodeAlreadyUsed();
        }
    }

    @EventHandler
    void on(ProductAdded event, Envelope envelope) {
        save(event.productId(), event.details(), envelope);
    }

    @EventHandler
    void on(ProductChanged event, Envelope envelope) {
        save(event.productId(), event.details(), envelope);
    }

    @EventHandler
    void on(ProductRetired event, Envelope envelope) {
        jdbc.sql("update product set retired = true, version = ? where id = ?")
                .params(envelope.sequence(), event.productId())
                .update();
    }

    private void save(UUID id, ProductDetails details, Envelope envelope) {
        jdbc.sql("""
                insert into product (id, code, name, details, version) values (?, ?, ?, cast(? as jsonb), ?)
                on conflict (id) do update set code = excluded.code, name = excluded.name, details = excluded.details,
                  version = excluded.version""")
                .params(id, details.code(), details.name(), json.writeValueAsString(details), envelope.sequence())
                .update();
    }
}
