package dev.porchlight.ticket.ticket;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TicketConfiguration {

    @Bean
    ReopenPeriod reopenPeriod(@Value("${porchlight.tickets.reopen-within}") Duration length) {
        return new ReopenPeriod(length, InstantSource.system());
    }
}
