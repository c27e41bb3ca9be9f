package dev.porchlight.platform.command;

import dev.porchlight.platform.eventstore.EventStoreConfiguration;
import dev.porchlight.platform.position.Positions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** How requests and reactions become commands. */
@AutoConfiguration(
        after = EventStoreConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class CommandConfiguration {

    /** What a rule that looks at the clock goes by. */
    @Bean
    Clock eventClock() {
        EventClock clock = new EventClock();
        GenericEventMessage.clock = clock;
        return clock;
    }

    @Bean
    Commands commands(
            CommandGateway gateway,
            EventBus events,
            CommandTargetResolver targets,
            JdbcClient jdbc,
            Positions positions,
            MeterRegistry meters) {
        events.registerDispatchInterceptor(messages -> (index, message) -> LastAppended.note(message));
        return new Commands(gateway, new Turns(targets, jdbc), positions, new MeasuredCommands(meters));
    }

    @Bean
    Together together(Commands commands, PlatformTransactionManager transactions) {
        return new Together(commands, transactions);
    }

    @Bean
    DerivedIds derivedIds(JdbcClient jdbc) {
        return new DerivedIds(jdbc);
    }

    /** The version that a sender has seen is held against the aggregate's by {@link SeenVersion}. */
    @Bean
    CommandTargetResolver commandTargetResolver() {
        return AnnotationCommandTargetResolver.builder().build();
    }

    @Bean
    CorrelationDataProvider whoAndWhy() {
        return new WhoAndWhy();
    }
}
