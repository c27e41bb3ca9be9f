package dev.porchlight.platform.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Failures that have nothing to do with the event, and pass: it is waited until they have. */
final class PassingFailure {

    /** No connection, no room (memory, disk), being stopped or started, a lock, and a server that may only be read. */
    private static final List<String> SQL_STATES = List.of("08", "40", "53", "55", "57", "58", "25006");

    private PassingFailure() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientException
                    || cause instanceof SQLException sql && passes(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(String state) {
        return state != null && SQL_STATES.stream().anyMatch(state::startsWith);
    }
}
