package dev.porchlight.gateway.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The web UI from the jar. Files under {@code assets} have a digest in their name and are kept by browsers for good;
 * everything else is asked for again each time, and answered by its ETag when unchanged.
 */
@Configuration(proxyBeanMethods = false)
class UiResources implements WebMvcConfigurer {

    private static final String LOCATION = "classpath:/static/";

    private final Map<String, String> etags = new ConcurrentHashMap<>();
    private final SharedAssets shared;

    UiResources(SharedAssets shared) {
        this.shared = shared;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(LOCATION + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(shared)
                .addResolver(new BrotliFirst())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(LOCATION)
                .setCacheControl(CacheControl.noCache())
                // The build gives every file the same date, so only its content tells versions apart.
                .setUseLastModified(false)
                .setEtagGenerator(this::etag)
                .resourceChain(true)
                .addResolver(new BrotliFirst())
                .addResolver(new PageResolver());
    }

    private String etag(Resource resource) {
        try {
            return etags.computeIfAbsent(resource.getURL().toString(), _ -> digest(resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(Resource resource) {
        try (var content = resource.getInputStream()) {
            return "\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
