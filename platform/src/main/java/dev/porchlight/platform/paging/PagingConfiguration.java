package dev.porchlight.platform.paging;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
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

    /** Without a key of the operator's, cursors hold until the service restarts. */
    @Bean
    Cursors cursors(@Value("${porchlight.signing-key:}") String key) {
        byte[] bytes = new byte[32];
        if (key.isBlank()) {
            new SecureRandom().nextBytes(bytes);
        } else {
            bytes = Base64.getDecoder().decode(key);
        }
        return new Cursors(bytes);
    }
}
