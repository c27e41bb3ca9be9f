package dev.porchlight.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param retryAfter when it is worth asking again, or null; sent as a header
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String traceId,
        @com.fasterxml.jackson.annotation.JsonIgnore Duration retryAfter) {

    private static final String TYPES = "https://porchlight.dev/problems/";

    public static Problem of(HttpStatus status, String type, String title, String detail) {
        return new Problem(TYPES + type, title, status.value(), detail, null, null);
    }

    public static Problem notSignedIn() {
        return of(
                HttpStatus.UNAUTHORIZED,
                "not-signed-in",
                "You are not signed in",
                "Sign in, or send a valid bearer token, and try again.");
    }

    public static Problem signInUnavailable() {
        return of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "sign-in-unavailable",
                        "Your session cannot be renewed just now",
                        "The sign-in service is not answering. Try again in a few seconds.")
                .retryAfter(Duration.ofSeconds(5));
    }

    public Problem retryAfter(Duration pause) {
        return new Problem(type, title, status, detail, traceId, pause);
    }

    Problem trace(String id) {
        return new Problem(type, title, status, detail, id, retryAfter);
    }
}
