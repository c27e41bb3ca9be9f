package dev.porchlight.gateway.proxy;

import dev.porchlight.gateway.PortalSettings;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Where a service's replicas are, and which of them to ask next: each in its turn, but for those that did not answer a moment
 * ago. Mostly there is one address and replicas stand behind it: then this is that.
 */
@Component
class Replicas {

    private static final Duration AVOIDED = Duration.ofSeconds(2);

    private final Map<String, List<URI>> byAuthority = new HashMap<>();
    private final Map<String, Long> failedAt = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(PortalSettings settings) {
        settings.services().values().forEach(service -> service.urls()
                .forEach(url -> byAuthority.put(url.getAuthority(), service.urls())));
    }

    /** The same thing at the replica whose turn it is. */
    URI next(URI address) {
        var all = byAuthority.getOrDefault(address.getAuthority(), List.of());
        if (all.size() < 2) {
            return address;
        }
        var first = turn.getAndIncrement();
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(Math.floorMod(first + i, all.size()));
            if (!hasFailed(one)) {
                return at(one, address);
            }
        }
        return at(all.get(Math.floorMod(first, all.size())), address);
    }

    void failed(URI address) {
        failedAt.put(address.getAuthority(), System.nanoTime());
    }

    private boolean hasFailed(URI replica) {
        var since = failedAt.get(replica.getAuthority());
        return since != null && System.nanoTime() - since < AVOIDED.toNanos();
    }

    private static URI at(URI replica, URI address) {
        var path = address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
        return URI.create(replica.getScheme() + "://" + replica.getRawAuthority() + path);
    }
}
