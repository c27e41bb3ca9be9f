package dev.porchlight.notification.contract;

import dev.porchlight.directory.Roles;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.notification.subject.Kind;
import dev.porchlight.notification.subject.Kind.Topic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class ContractKind {

    /** Of those who may see contracts in billing-service, the ones who do so by their role. */
    public static final WhoMayKnow WHO = WhoMayKnow.agents()
            .machines("billing:read", "billing:write")
            .contacts(Roles.PRIMARY_SERVICE_CONTACT, Roles.BILLING_CONTACT);

    @Bean
    Kind contract() {
        return new Kind(ContractEvents.KIND, WHO, List.of(Topic.ofAll("low")));
    }
}
