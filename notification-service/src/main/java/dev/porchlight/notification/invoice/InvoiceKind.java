package dev.porchlight.notification.invoice;

import dev.porchlight.directory.Roles;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.notification.subject.Kind;
import dev.porchlight.notification.subject.Kind.Topic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class InvoiceKind {

    /** As billing-service has it: those to whom the MSP extended an organisation's invoices are named. */
    public static final WhoMayKnow WHO = WhoMayKnow.agents()
            .machines("billing:read", "billing:write")
            .contacts(Roles.PRIMARY_SERVICE_CONTACT, Roles.BILLING_CONTACT)
            .named();

    @Bean
    Kind invoice() {
        return new Kind(
                InvoiceEvents.KIND,
                WHO,
                List.of(
                        Topic.ofCustomers("issued"),
                        Topic.ofCustomers("reminders"),
                        Topic.ofCustomers("credited"),
                        Topic.ofAll("disputes")));
    }
}
