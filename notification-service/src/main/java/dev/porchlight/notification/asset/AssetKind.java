package dev.porchlight.notification.asset;

import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.notification.subject.Kind;
import dev.porchlight.notification.subject.Kind.Topic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssetKind {

    /** As catalogue-service has it. */
    private static final WhoMayKnow WHO =
            WhoMayKnow.agents().machines("assets:read", "assets:write").owner().byVisibility();

    @Bean
    Kind asset() {
        return new Kind(AssetEvents.KIND, WHO, List.of(Topic.ofCustomers("expiry")));
    }
}
