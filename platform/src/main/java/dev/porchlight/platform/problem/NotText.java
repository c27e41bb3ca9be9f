package dev.porchlight.platform.problem;

import dev.porchlight.platform.problem.InvalidInput.FieldError;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.context.request.WebRequest;

/** A NUL, the one character that PostgreSQL has no way to be asked for: it fails instead of finding nothing. */
final class NotText {

    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";
    private static final String MESSAGE = "must not hold the character NUL";

    private NotText() {}

    /** Whether that is why the database failed. */
    static boolean isWhy(RuntimeException failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException sql
                && CHARACTER_NOT_IN_REPERTOIRE.equals(sql.getSQLState());
    }

    /** The parameters that hold one. */
    static List<FieldError> in(WebRequest request) {
        List<FieldError> errors = request.getParameterMap().entrySet().stream()
                .filter(parameter -> String.join("", parameter.getValue()).indexOf(0) >= 0)
                .map(parameter -> new FieldError(parameter.getKey(), MESSAGE))
                .toList();
        return errors.isEmpty() ? List.of(new FieldError("", MESSAGE)) : errors;
    }
}
