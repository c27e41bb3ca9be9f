package dev.porchlight.ticket.ticket;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TicketConfiguration {

    @Bean
    ReopenPeriod reopenPeriod(@Value("${porchlight.tickets.reopen-within}") Duration length, Clock clock) {
        return new ReopenPeriod(length, clock);
    }
}
