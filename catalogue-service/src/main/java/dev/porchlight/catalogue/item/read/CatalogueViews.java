package dev.porchlight.catalogue.item.read;

import dev.porchlight.platform.position.Views;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the tables of categories and items are. */
@Configuration(proxyBeanMethods = false)
class CatalogueViews {

    @Bean
    Views itemViews(JdbcClient jdbc) {
        return id -> version(jdbc, "item", id);
    }

    @Bean
    Views categoryViews(JdbcClient jdbc) {
        return id -> version(jdbc, "category", id);
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
