package dev.porchlight.catalogue.asset.read;

import dev.porchlight.platform.position.Views;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the tables of assets and their types are. */
@Configuration(proxyBeanMethods = false)
class AssetViews {

    @Bean
    Views assetTables(JdbcClient jdbc) {
        return id -> version(jdbc, "asset", id);
    }

    @Bean
    Views assetTypeTables(JdbcClient jdbc) {
        return id -> version(jdbc, "asset_type", id);
    }

    private static OptionalLong version(JdbcClient jdbc, String table, String id) {
        return jdbc.sql("select version from " + table + " where id = ?")
                .param(UUID.fromString(id))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
