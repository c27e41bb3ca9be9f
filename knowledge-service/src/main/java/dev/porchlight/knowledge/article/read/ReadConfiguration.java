package dev.porchlight.knowledge.article.read;

import dev.porchlight.platform.position.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReadConfiguration {

    @Bean
    Views versions(JdbcClient jdbc) {
        return Views.of(jdbc, "article", "article_opinion", "category");
    }
}
