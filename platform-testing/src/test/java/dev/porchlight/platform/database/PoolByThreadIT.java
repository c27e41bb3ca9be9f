package dev.porchlight.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.porchlight.platform.testing.TestServers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests that ask while they hold a connection, of a pool that has one. */
class PoolByThreadIT {

    private final HikariDataSource pool = pool();
    private final PoolByThread database = new PoolByThread(pool, pool);
    private final JdbcClient jdbc = JdbcClient.create(database);

    PoolByThreadIT() {
        database.afterPropertiesSet();
    }

    @AfterEach
    void everyConnectionCameBack() {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        pool.close();
    }

    @Test
    void fortyRequestsAtOnceAskWithinTheirRows() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Integer>>> requests = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                requests.add(threads.submit(() -> {
                    RequestThread.begin();
                    return rowsWithinRows();
                }));
            }
            for (Future<List<Integer>> request : requests) {
                assertThat(request.get()).containsExactly(12, 22, 32);
            }
        }
    }

    private List<Integer> rowsWithinRows() {
        return jdbc.sql("select generate_series(1, 3)")
                .query((row, number) -> jdbc.sql("select ?::int * 10")
                        .param(row.getInt(1))
                        .query((inner, it) -> inner.getInt(1) + twoOfATransaction())
                        .single())
                .list();
    }

    private int twoOfATransaction() {
        return transaction(TransactionDefinition.PROPAGATION_REQUIRED)
                .execute(status -> jdbc.sql("select 2").query(Integer.class).single());
    }

    @Test
    void aTransactionOfItsOwnIsNeverMixedWithOneThatIsOpen() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> request = threads.submit(() -> {
                RequestThread.begin();
                transaction(TransactionDefinition.PROPAGATION_REQUIRED)
                        .execute(open -> transaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
                                .execute(another -> true));
            });
            assertThatThrownBy(request::get).hasCauseInstanceOf(CannotCreateTransactionException.class);
        }
    }

    private TransactionTemplate transaction(int propagation) {
        TransactionTemplate template = new TransactionTemplate(new JdbcTransactionManager(database));
        template.setPropagationBehavior(propagation);
        return template;
    }

    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(TestServers.newDatabase());
        pool.setUsername(TestServers.user());
        pool.setPassword(TestServers.password());
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(5000);
        return pool;
    }
}
