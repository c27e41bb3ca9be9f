package dev.porchlight.project.project.read;

import dev.porchlight.platform.position.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ProjectReadConfiguration {

    @Bean
    Views projectVersions(JdbcClient jdbc) {
        return Views.of(jdbc, "project");
    }
}
