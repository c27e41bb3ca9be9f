package dev.porchlight.platform.position;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Answers say how far a thing has come, and reads wait until its views have come as far. */
@AutoConfiguration
@Import(VersionAsEtag.class)
public class PositionConfiguration {

    @Bean
    WebMvcConfigurer readsWaitForPositions(ObjectProvider<Views> views) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ReadYourWrites(views.stream().toList()));
            }
        };
    }
}
