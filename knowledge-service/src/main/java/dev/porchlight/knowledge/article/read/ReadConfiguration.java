package dev.porchlight.knowledge.article.read;

import dev.porchlight.platform.position.Views;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReadConfiguration {

    @Bean
    Views articleVersions(JdbcClient jdbc) {
        return id -> jdbc.sql("select version from article where id = :id union all"
                        + " select version from article_opinion where id = :id")
                .param("id", UUID.fromString(id))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
