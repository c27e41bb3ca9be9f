package dev.porchlight.gateway.proxy;

import dev.porchlight.gateway.problem.Problem;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** What to tell the caller when a service could not be asked. */
final class UpstreamProblems {

    private static final Logger log = LoggerFactory.getLogger(UpstreamProblems.class);

    private UpstreamProblems() {}

    static Problem of(IOException failure) {
        return switch (failure) {
            case RequestBody.TooLarge tooLarge -> tooLarge(tooLarge.limit);
            case RequestBody.BrokenOff _ ->
                Problem.of(HttpStatus.BAD_REQUEST, "body-incomplete", "The request broke off", "Please send it again.");
            // A kind of SocketTimeoutException, but nothing was sent yet.
            case ConnectTimeoutException _ -> unavailable(failure);
            case SocketTimeoutException _ -> tooSlow(failure);
            default -> unavailable(failure);
        };
    }

    static Problem tooLarge(long limit) {
        var megabytes = DataSize.ofBytes(limit).toMegabytes();
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "This is too large",
                megabytes > 0
                        ? "At most " + megabytes + " MB can be sent."
                        : "At most " + limit + " bytes can be sent.");
    }

    static Problem form() {
        return Problem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type",
                "Unsupported media type",
                "Send JSON, or a file as multipart/form-data.");
    }

    private static Problem unavailable(IOException failure) {
        log.warn("A service is not answering: {}", failure.toString());
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "service-unavailable",
                        "This part of the portal is not available just now",
                        "Nothing is lost. Please try again in a few seconds.")
                .retryAfter(Duration.ofSeconds(5));
    }

    private static Problem tooSlow(IOException failure) {
        log.warn("A service took too long: {}", failure.toString());
        return Problem.of(
                HttpStatus.GATEWAY_TIMEOUT,
                "service-too-slow",
                "This took too long",
                "The portal stopped waiting. Look whether your change was made before you repeat it.");
    }
}
