package dev.porchlight.platform.problem;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Failures of controllers and of filters alike become problem documents. */
@AutoConfiguration
@Import(Problems.class)
public class ProblemConfiguration {

    /** Before Spring Security's chain (order -100). */
    private static final int AROUND_SECURITY = -101;

    @Bean
    FilterRegistrationBean<FailedFilters> failedFilters(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter = new FilterRegistrationBean<>(new FailedFilters(problems));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(AROUND_SECURITY);
        return filter;
    }
}
