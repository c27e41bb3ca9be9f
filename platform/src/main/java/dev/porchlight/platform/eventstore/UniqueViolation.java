package dev.porchlight.platform.eventstore;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/**
 * Knows that somebody else was quicker to write an aggregate's next event. Axon's own resolver asks for the class of
 * the exception, and PostgreSQL's driver has none of its own for this.
 */
final class UniqueViolation implements PersistenceExceptionResolver {

    private static final String STATE = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && STATE.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
