package dev.porchlight.gateway.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands outside security and routing, so that whatever ends a request early is answered in the same form. */
@Component
@Order(-1000)
class ProblemFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(ProblemFilter.class);

    private final ProblemWriter problems;

    ProblemFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            var problem = problemOf(failure);
            if (problem == null || response.isCommitted()) {
                throw failure;
            }
            response.reset();
            problems.write(request, response, problem);
        }
    }

    private static Problem problemOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ProblemException expected -> {
                    return expected.problem();
                }
                case AuthenticationServiceException _ -> {
                    return Problem.signInUnavailable();
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
