package dev.porchlight.notification.quote;

import dev.porchlight.directory.Roles;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.notification.subject.Kind;
import dev.porchlight.notification.subject.Kind.Topic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class QuoteKind {

    /** As billing-service has it. Of what was not sent yet only the service team is told. */
    public static final WhoMayKnow WHO = WhoMayKnow.agents()
            .machines("billing:read", "billing:write")
            .owner()
            .contacts(Roles.PRIMARY_SERVICE_CONTACT, Roles.BILLING_CONTACT, Roles.APPROVER);

    /** Under which it is kept who asked about it last. */
    public static final String ASKER = "asker";

    /** Under which it is kept who accepted it last, or for whom it was accepted. */
    public static final String SIGNER = "signer";

    /** Under which it is kept what was said with the last request for approval. */
    public static final String APPROVAL_COMMENT = "approvalComment";

    @Bean
    Kind quote() {
        return new Kind(
                QuoteEvents.KIND,
                WHO,
                List.of(
                        Topic.ofCustomers("sent"),
                        Topic.ofAll("expiring"),
                        Topic.ofAgents("viewed"),
                        Topic.ofAgents("approval"),
                        Topic.ofAll("messages"),
                        Topic.ofAll("decided")));
    }
}
