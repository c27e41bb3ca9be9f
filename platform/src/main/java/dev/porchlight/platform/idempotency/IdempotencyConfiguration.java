package dev.porchlight.platform.idempotency;

import dev.porchlight.platform.upkeep.Housekeeping;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;

/** A command sent twice with one key is done once. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
public class IdempotencyConfiguration {

    /** Behind Spring Security's chain (order -100), because keys belong to callers. */
    private static final int BEHIND_SECURITY = 0;

    @Bean
    IdempotentAnswers idempotentAnswers(JdbcClient jdbc, JsonMapper json, PlatformTransactionManager transactions) {
        return new IdempotentAnswers(jdbc, json, new Housekeeping(jdbc, new TransactionTemplate(transactions)));
    }

    @Bean
    FilterRegistrationBean<Idempotency> idempotency(
            IdempotentAnswers answers,
            PlatformTransactionManager transactions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter =
                new FilterRegistrationBean<>(new Idempotency(answers, new TransactionTemplate(transactions), problems));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }
}
