package dev.porchlight.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param errors which parameters are wrong, or null
 * @param retryAfter when it is worth asking again, or null; sent as a header
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String traceId,
        List<FieldError> errors,
        @com.fasterxml.jackson.annotation.JsonIgnore Duration retryAfter) {

    /**
     * @param pointer the parameter's name
     * @param message what is wrong with it, to be read after the name
     */
    public record FieldError(String pointer, String message) {}

    private static final String TYPES = "https://porchlight.dev/problems/";

    public static Problem of(HttpStatus status, String type, String title, String detail) {
        return new Problem(TYPES + type, title, status.value(), detail, null, null, null);
    }

    /** A parameter that cannot be accepted, in the words that the services have for it. */
    public static Problem invalid(String parameter, String message) {
        return new Problem(
                TYPES + "invalid-input",
                "Invalid input",
                HttpStatus.BAD_REQUEST.value(),
                "Some of what was sent cannot be accepted.",
                null,
                List.of(new FieldError(parameter, message)),
                null);
    }

    /** What the container refused or failed at by itself. */
    public static Problem ofStatus(int code) {
        var status = HttpStatus.resolve(code) == null ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.valueOf(code);
        return status.is4xxClientError()
                ? of(
                        status,
                        status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-'),
                        status.getReasonPhrase(),
                        "The portal cannot answer this request as it was sent.")
                : of(status, "unexpected", "Something went wrong", "It is not your fault, and it is in our log.");
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
        return new Problem(type, title, status, detail, traceId, errors, pause);
    }

    Problem trace(String id) {
        return new Problem(type, title, status, detail, id, errors, retryAfter);
    }
}
