package dev.porchlight.ticket.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TicketConfiguration {

    /** So that a command for a conversation of thousands of comments costs what one for a new ticket does. */
    @Bean
    SnapshotTriggerDefinition longTickets(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, 200);
    }

    @Bean
    ReopenPeriod reopenPeriod(@Value("${porchlight.tickets.reopen-within}") Duration length, Clock clock) {
        return new ReopenPeriod(length, clock);
    }

    /** @param types the kinds of work that there are, as words that billing weighs */
    @Bean
    WorkRules workRules(
            @Value("${porchlight.tickets.work-types}") List<String> types,
            @Value("${porchlight.zone:Europe/London}") ZoneId zone,
            Clock clock) {
        return new WorkRules(types, zone, clock);
    }
}
