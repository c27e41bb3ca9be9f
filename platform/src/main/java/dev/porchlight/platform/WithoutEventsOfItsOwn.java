package dev.porchlight.platform;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Spares a service that only listens to others what it would need to have events of its own: with
 * {@code porchlight.event-sourced: false} there is no event store, no publisher, no command bus, and 55 MB less.
 */
class WithoutEventsOfItsOwn implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final List<String> SPARED = List.of(
            "org.axonframework.",
            "dev.porchlight.platform.eventstore.",
            "dev.porchlight.platform.command.",
            "dev.porchlight.platform.publish.",
            "dev.porchlight.platform.reaction.");

    private boolean eventSourced;

    @Override
    public void setEnvironment(Environment environment) {
        eventSourced = environment.getProperty("porchlight.event-sourced", Boolean.class, true);
    }

    @Override
    public boolean[] match(String[] configurations, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[configurations.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = eventSourced || configurations[i] == null || !isSpared(configurations[i]);
        }
        return kept;
    }

    private static boolean isSpared(String configuration) {
        return SPARED.stream().anyMatch(configuration::startsWith);
    }
}
