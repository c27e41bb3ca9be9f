package dev.porchlight.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.http.MediaType;

/**
 * Keeps those who wait for an answer in JSON waiting, for as long as it takes: a blank now and then, which JSON allows
 * before its first character, so that nobody on the way takes the silence for the end. Whoever does the work says
 * {@link #isComing} after each step.
 *
 * <p>With the first blank the status 200 is given. What fails later cannot be said any more: the answer is broken off.
 */
public final class LongAnswer {

    private final HttpServletResponse response;
    private final long silence;
    private long spoken = System.nanoTime();

    /** @param silence how long there may be none: far less than the gateway's patience */
    public LongAnswer(HttpServletResponse response, Duration silence) {
        this.response = response;
        this.silence = silence.toNanos();
    }

    /** @throws UncheckedIOException if whoever asked is gone */
    public void isComing() {
        if (System.nanoTime() - spoken < silence) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(' ');
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        spoken = System.nanoTime();
    }

    /**
     * What to throw in place of a failure.
     *
     * @throws IOException which nobody makes a problem document of, if the answer has begun
     */
    public RuntimeException brokenOff(RuntimeException failure) throws IOException {
        if (!response.isCommitted()) {
            return failure;
        }
        IOException brokenOff = new IOException("Broken off in the midst of the answer");
        // Not as its cause: Spring looks at causes for what it has an answer to.
        brokenOff.addSuppressed(failure);
        throw brokenOff;
    }
}
