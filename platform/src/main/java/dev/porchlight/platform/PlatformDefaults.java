package dev.porchlight.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Puts {@code platform.yaml} below everything a service or its operator says, so that a service's own settings are
 * only those in which it differs. {@code porchlight.service} is the application's name without {@code -service}: it
 * names the service's database, role, topic and consumer group.
 */
class PlatformDefaults implements EnvironmentPostProcessor {

    /** Axon asks its makers for news at every start, and of all ways to say no it hears only this. */
    private static final String NO_CALLS_HOME = "axoniq.update-checker.disabled";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        System.setProperty(NO_CALLS_HOME, "true");
        try {
            new YamlPropertySourceLoader()
                    .load("platform", new ClassPathResource("platform.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = environment.getProperty("spring.application.name");
        if (name != null) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "service name", Map.of("porchlight.service", name.replaceFirst("-service$", ""))));
        }
    }
}
