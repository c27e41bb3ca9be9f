package dev.porchlight.platform.upkeep;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that take as long as they take, where requests have seconds: making a view anew, for one. */
public final class Unhurried {

    private Unhurried() {}

    /** Runs the work in a transaction in which neither the database nor the driver counts the time. */
    public static void inTransaction(TransactionTemplate transaction, JdbcOperations jdbc, Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute((ConnectionCallback<Void>) connection -> {
                connection.setNetworkTimeout(Runnable::run, 0);
                try (var statement = connection.createStatement()) {
                    statement.execute("set local statement_timeout = 0");
                    statement.execute("set local transaction_timeout = 0");
                    statement.execute("set local idle_in_transaction_session_timeout = 0");
                }
                return null;
            });
            work.run();
        });
    }
}
