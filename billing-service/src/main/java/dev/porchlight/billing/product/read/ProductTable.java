package dev.porchlight.billing.product.read;

import dev.porchlight.billing.product.ProductCodeAlreadyUsed;
import dev.porchlight.billing.product.ProductCodes;
import dev.porchlight.billing.product.ProductCosts;
import dev.porchlight.billing.product.events.ProductAdded;
import dev.porchlight.billing.product.events.ProductChanged;
import dev.porchlight.billing.product.events.ProductDetails;
import dev.porchlight.billing.product.events.ProductRetired;
import dev.porchlight.platform.inbox.Envelope;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The products in a table that is written in the transaction of the command itself, for their codes are unique. */
@Component
@ProcessingGroup("billing-decisions")
class ProductTable implements ProductCodes, ProductCosts {

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

    @Override
    public Map<UUID, BigDecimal> of(Collection<UUID> products, String currency) {
        Map<UUID, BigDecimal> costs = new HashMap<>();
        if (!products.isEmpty()) {
            jdbc.sql("""
                    select id, details ->> 'unitCost' as cost from product
                    where id in (:ids) and details ->> 'currency' = :currency and details ->> 'unitCost' is not null""")
                    .param("ids", products)
                    .param("currency", currency)
                    .query((row, number) ->
                            costs.put(row.getObject("id", UUID.class), new BigDecimal(row.getString("cost"))))
                    .list();
        }
        return costs;
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

    @ResetHandler
    void reset() {
        jdbc.sql("truncate product").update();
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
