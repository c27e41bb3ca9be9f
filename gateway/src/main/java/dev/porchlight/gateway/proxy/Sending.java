package dev.porchlight.gateway.proxy;

import dev.porchlight.gateway.PortalSettings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Sends to a service, and sends again, elsewhere where there is an elsewhere, what may be sent twice: a replica that dies is
 * noticed by nobody as long as another answers.
 */
@Component
class Sending {

    static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final int LONGEST_PAUSE_MILLIS = 400;

    private final Replicas replicas;
    private final Duration patience;

    Sending(Replicas replicas, PortalSettings settings) {
        this.replicas = replicas;
        this.patience = settings.upstream().patience();
    }

    /** @param request the one that was answered, to be cancelled by */
    record Sent(HttpUriRequestBase request, ClassicHttpResponse response) {}

    Sent send(CloseableHttpClient client, HttpUriRequestBase request) throws IOException {
        var begun = System.nanoTime();
        for (var pause = FIRST_PAUSE.toMillis(); ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            var address = replicas.next(address(request));
            var attempt = to(address, request);
            try {
                return new Sent(attempt, client.executeOpen(null, attempt, null));
            } catch (IOException failure) {
                if (!mayBeSentAgain(failure, attempt)) {
                    throw failure;
                }
                replicas.failed(address);
                if (System.nanoTime() - begun > patience.toNanos() || !waited(pause)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean mayBeSentAgain(IOException failure, HttpUriRequestBase request) {
        return switch (failure) {
            case RequestBody.TooLarge _, RequestBody.BrokenOff _, ConnectionRequestTimeoutException _ -> false;
            default ->
                wasNotSent(failure)
                        || mayBeRepeated(request)
                                && isHeld(request.getEntity())
                                && !(failure instanceof SocketTimeoutException);
        };
    }

    /** Nobody was there to send it to. */
    private static boolean wasNotSent(IOException failure) {
        return failure instanceof ConnectTimeoutException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }

    /** Whether twice is as good as once: for each key services do a POST once, unless it is an upload. */
    static boolean mayBeRepeated(HttpRequest request) {
        var type = request.getFirstHeader(HttpHeaders.CONTENT_TYPE);
        return READING.contains(request.getMethod())
                || request.getMethod().equals("POST")
                        && request.containsHeader("Idempotency-Key")
                        && (type == null || type.getValue().startsWith(MediaType.APPLICATION_JSON_VALUE));
    }

    /** A body that is held can be sent again; one that streams through has gone. */
    private static boolean isHeld(HttpEntity body) {
        return body == null || body.isRepeatable();
    }

    private static HttpUriRequestBase to(URI address, HttpUriRequestBase request) {
        var copy = new HttpUriRequestBase(request.getMethod(), address);
        copy.setHeaders(request.getHeaders());
        copy.setEntity(request.getEntity());
        return copy;
    }

    private static URI address(HttpUriRequestBase request) {
        try {
            return request.getUri();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean waited(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
