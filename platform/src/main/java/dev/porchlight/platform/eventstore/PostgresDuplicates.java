package dev.porchlight.platform.eventstore;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.postgresql.util.PSQLState;

/**
 * Tells by PostgreSQL's SQL state that two commands appended to one aggregate at once. Axon's own resolver looks for
 * an exception class that PostgreSQL's driver does not throw.
 */
class PostgresDuplicates implements PersistenceExceptionResolver {

    @Override
    public boolean isDuplicateKeyViolation(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && PSQLState.UNIQUE_VIOLATION.getState().equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
