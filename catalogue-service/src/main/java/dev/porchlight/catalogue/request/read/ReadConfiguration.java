package dev.porchlight.catalogue.request.read;

import dev.porchlight.platform.position.Views;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the tables of requests are. */
@Configuration(proxyBeanMethods = false)
class ReadConfiguration {

    @Bean
    Views requestTables(JdbcClient jdbc) {
        return id -> jdbc.sql("select version from request where id = ?")
                .param(UUID.fromString(id))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
