package dev.porchlight.billing.quote.read;

import dev.porchlight.platform.position.Views;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class QuoteReadConfiguration {

    @Bean
    Views quoteVersions(JdbcClient jdbc) {
        return id -> jdbc.sql("select version from quote where id = ?")
                .param(UUID.fromString(id))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
