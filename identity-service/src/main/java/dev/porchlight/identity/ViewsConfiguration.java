package dev.porchlight.identity;

import dev.porchlight.platform.position.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

    @Bean
    Views identityVersions(JdbcClient jdbc) {
        return Views.of(
                jdbc,
                "organisation",
                "contact",
                "agent",
                "visit",
                "provider",
                "api_client",
                "crm_mapping",
                "language_choice");
    }
}
