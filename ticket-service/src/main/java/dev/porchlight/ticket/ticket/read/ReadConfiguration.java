package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.position.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReadConfiguration {

    @Bean
    Views ticketVersions(JdbcClient jdbc) {
        return Views.of(jdbc, "ticket");
    }
}
