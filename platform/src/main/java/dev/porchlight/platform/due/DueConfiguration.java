package dev.porchlight.platform.due;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Due work, in every service. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
public class DueConfiguration {

    /** How long it is remembered how work ended; longer than anything is told twice. */
    private static final Duration MEMORY = Duration.ofDays(90);

    private static final int FORGOTTEN_AT_ONCE = 5_000;

    private final ObjectProvider<DueTable> table;

    DueConfiguration(ObjectProvider<DueTable> table) {
        this.table = table;
    }

    @Bean
    DueTable dueTable(JdbcClient jdbc) {
        return new DueTable(jdbc);
    }

    @Bean
    Due due(DueTable table, JsonMapper json, ObjectProvider<DueWorkers> workers) {
        return new Due(table, json, workers::getObject);
    }

    @Bean
    DueKinds annotatedDueWork(ListableBeanFactory beans) {
        return new AnnotatedDueWork(beans);
    }

    @Bean
    DueWorkers dueWorkers(
            DueTable table, PlatformTransactionManager transactions, JsonMapper mapper, List<DueKinds> kinds) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        // A version before or after this one may have put it.
        JsonMapper json = mapper.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return new DueWorkers(
                table,
                kinds.stream().flatMap(some -> some.kinds().stream()).toList(),
                kind -> worker(kind, table, transaction, json));
    }

    private static <T> DueWorker<T> worker(
            DueKind<T> kind, DueTable table, TransactionTemplate transaction, JsonMapper json) {
        return new DueWorker<>(kind, table, transaction, json);
    }

    @Bean
    MeterBinder dueMeters(DueTable table, DueWorkers workers) {
        return meters -> workers.kinds().forEach(kind -> {
            gauge(meters, "porchlight.due.waiting", "Due work that waits for a worker", kind, table::waiting);
            gauge(meters, "porchlight.due.failing", "Due work that failed and is tried again", kind, table::failing);
            gauge(meters, "porchlight.due.given.up", "Due work that was given up", kind, table::givenUp);
        });
    }

    private static void gauge(
            MeterRegistry meters, String name, String description, String kind, ToDoubleFunction<String> count) {
        Gauge.builder(name, kind, count)
                .tag("kind", kind)
                .description(description)
                .register(meters);
    }

    /** An operator who starts a replica with {@code porchlight.due-again=KIND,KIND} has those given up tried again. */
    @Bean
    @ConditionalOnProperty("porchlight.due-again")
    ApplicationRunner dueAgainAtStart(
            Due due, DueWorkers workers, @Value("${porchlight.due-again}") List<String> kinds) {
        return arguments -> kinds.stream().filter(workers.kinds()::contains).forEach(kind -> LoggerFactory.getLogger(
                        DueConfiguration.class)
                .warn("{} of {} are due again", due.again(kind), kind));
    }

    /** Several threads: with Boot's own scheduler for virtual threads, one slow task of a service holds up the others. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(4);
        scheduler.setThreadNamePrefix("scheduled-");
        return scheduler;
    }

    @Scheduled(cron = "0 47 3 * * *")
    void forgetWhatEndedLongAgo() {
        DueTable due = table.getObject();
        while (due.forget(MEMORY, FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE) {
            // The next slice.
        }
    }
}
