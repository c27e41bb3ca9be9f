package dev.porchlight.gateway.problem;

import java.time.Duration;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.TransactionException;

/** Failures that say themselves what to tell the caller. */
public final class KnownFailures {

    private static final Logger log = LoggerFactory.getLogger(KnownFailures.class);

    private KnownFailures() {}

    /** Null for a failure that nobody expected. */
    public static Problem problemOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ProblemException expected -> {
                    return expected.problem();
                }
                case AuthenticationServiceException _ -> {
                    return Problem.signInUnavailable();
                }
                case BadRequestException _ -> {
                    return Problem.ofStatus(HttpStatus.BAD_REQUEST.value());
                }
                case InvalidParameterException _ -> {
                    return Problem.invalid("", "has parameters that are not UTF-8");
                }
                case DataAccessException _, TransactionException _ -> {
                    log.warn(
                            "No answer from the database: {}",
                            NestedExceptionUtils.getMostSpecificCause(cause).toString());
                    return databaseUnavailable();
                }
                default -> {}
            }
        }
        return null;
    }

    private static Problem databaseUnavailable() {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "portal-unavailable",
                        "The portal is not ready just now",
                        "Your request was not carried out. Try again in a few seconds.")
                .retryAfter(Duration.ofSeconds(5));
    }
}
