package dev.porchlight.notification.outage;

import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.notification.subject.Kind;
import dev.porchlight.notification.subject.Kind.Topic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutageKind {

    @Bean
    Kind outage() {
        return new Kind(
                OutageEvents.KIND,
                WhoMayKnow.agents().machines("tickets:read", "tickets:write").organisation(),
                List.of(Topic.ofCustomers("announced"), Topic.ofCustomers("progress")));
    }
}
