package dev.porchlight.platform.number;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers, in every service. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
public class NumberConfiguration {

    @Bean
    Numbers numbers(JdbcClient jdbc) {
        return new Numbers(jdbc);
    }
}
