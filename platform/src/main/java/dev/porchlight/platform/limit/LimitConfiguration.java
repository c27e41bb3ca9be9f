package dev.porchlight.platform.limit;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** People do in a minute what a person can. */
@AutoConfiguration
@EnableConfigurationProperties(LimitSettings.class)
public class LimitConfiguration {

    @Bean
    WebMvcConfigurer withinLimits(LimitSettings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new WithinLimits(settings));
            }
        };
    }
}
