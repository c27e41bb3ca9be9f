package dev.porchlight.ticket.outage.read;

import dev.porchlight.platform.position.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class OutageReadConfiguration {

    @Bean
    Views outageVersions(JdbcClient jdbc) {
        return Views.of(jdbc, "outage");
    }
}
