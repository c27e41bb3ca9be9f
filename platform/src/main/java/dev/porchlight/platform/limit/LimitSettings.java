package dev.porchlight.platform.limit;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Budgets by name, under {@code porchlight.limits}.
 *
 * @param limits none where a service bounds nothing
 */
@ConfigurationProperties("porchlight")
record LimitSettings(Map<String, Budget> limits) {

    LimitSettings {
        limits = limits == null ? Map.of() : Map.copyOf(limits);
    }

    /**
     * @param of operations that share it, such as {@code POST /api/tickets/{id}/comments}
     * @param perMinute how many a person may do within any minute, per replica; 0 for as many as they like
     */
    record Budget(List<String> of, int perMinute) {}
}
