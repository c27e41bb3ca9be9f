package dev.porchlight.platform.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.porchlight.platform.testing.TestServers;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers without gaps, however many want one at once. */
class NumbersIT {

    @Test
    void ofTwoHundredAtOnceThoseThatFailLeaveNoGap() {
        try (HikariDataSource database = database()) {
            Numbers numbers = new Numbers(JdbcClient.create(database));
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
            Queue<Long> given = new ConcurrentLinkedQueue<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 200; i++) {
                    boolean fails = i % 10 == 3;
                    threads.submit(() -> given.add(transaction.execute(status -> {
                        long number = numbers.nextWithoutGap("invoice");
                        if (fails) {
                            throw new IllegalStateException("It could not be issued");
                        }
                        return number;
                    })));
                }
            }
            List<Long> inOrder = given.stream().sorted().toList();
            assertThat(inOrder).isEqualTo(LongStream.rangeClosed(1, 180).boxed().toList());
        }
    }

    @Test
    void seriesCountEachForItselfAndOnlyInTransactions() {
        try (HikariDataSource database = database()) {
            Numbers numbers = new Numbers(JdbcClient.create(database));
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
            assertThat(transaction.<Long>execute(status -> numbers.nextWithoutGap("invoice-2026")))
                    .isEqualTo(1);
            assertThat(transaction.<Long>execute(status -> numbers.nextWithoutGap("invoice-2027")))
                    .isEqualTo(1);
            assertThatThrownBy(() -> numbers.nextWithoutGap("invoice-2026")).isInstanceOf(IllegalStateException.class);
        }
    }

    private static HikariDataSource database() {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(TestServers.newDatabase());
        database.setUsername(TestServers.user());
        database.setPassword(TestServers.password());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/platform")
                .load()
                .migrate();
        return database;
    }
}
