package dev.porchlight.notification.request;

import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.notification.subject.Kind;
import dev.porchlight.notification.subject.Kind.Topic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestKind {

    /** As catalogue-service has it. Named are whom it is for, who is or was asked to agree and who stands in for them. */
    private static final WhoMayKnow WHO = WhoMayKnow.agents()
            .machines("requests:read", "requests:write")
            .owner()
            .named()
            .byVisibility();

    @Bean
    Kind request() {
        return new Kind(
                RequestEvents.KIND,
                WHO,
                List.of(
                        Topic.ofCustomers("sent"),
                        Topic.ofAll("asked"),
                        Topic.ofCustomers("decided"),
                        Topic.ofCustomers("progress")));
    }
}
