package dev.porchlight.platform.position;

import dev.porchlight.platform.security.SigningKeys;
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
    Positions positions(SigningKeys keys) {
        return new Positions(keys);
    }

    @Bean
    WebMvcConfigurer readsWaitForPositions(Positions positions, ObjectProvider<Views> views) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(
                        new ReadYourWrites(positions, views.stream().toList()));
            }
        };
    }
}
