package dev.porchlight.notification.ticket;

import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.notification.subject.Kind;
import dev.porchlight.notification.subject.Kind.Topic;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TicketKind {

    @Bean
    Kind ticket() {
        return new Kind(
                TicketEvents.KIND,
                WhoMayKnow.agents().machines("tickets:read").owner().named().byVisibility(),
                List.of(
                        Topic.ofCustomers("opened"),
                        Topic.ofAll("messages"),
                        Topic.ofAll("progress"),
                        Topic.ofAgents("assigned"),
                        Topic.ofAgents("notes"),
                        Topic.ofAgents("mentions"),
                        Topic.ofAgents("sla"),
                        Topic.ofAgents("unassigned")));
    }
}
