package dev.porchlight.platform.paging;

import dev.porchlight.platform.security.SigningKeys;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lists are asked for page by page. */
@AutoConfiguration
public class PagingConfiguration {

    @Bean
    WebMvcConfigurer pagesAsParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageRequestParameter());
            }
        };
    }

    @Bean
    Cursors cursors(SigningKeys keys) {
        return new Cursors(keys.ofThisService("cursors"));
    }
}
