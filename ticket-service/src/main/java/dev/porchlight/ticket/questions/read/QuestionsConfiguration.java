package dev.porchlight.ticket.questions.read;

import dev.porchlight.platform.position.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the table of forms is. */
@Configuration(proxyBeanMethods = false)
class QuestionsConfiguration {

    @Bean
    Views issueFormVersions(JdbcClient jdbc) {
        return Views.of(jdbc, "issue_form");
    }
}
