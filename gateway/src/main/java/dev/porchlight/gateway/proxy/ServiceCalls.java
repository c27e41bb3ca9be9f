package dev.porchlight.gateway.proxy;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What the gateway itself asks services on a caller's behalf, with all that a request passed on would carry. */
@Component
public class ServiceCalls {

    private static final int LARGEST_ANSWER = 1024 * 1024;

    private final UpstreamClients clients;
    private final Sending sending;
    private final RequestHeaders headers;

    ServiceCalls(UpstreamClients clients, Sending sending, RequestHeaders headers) {
        this.clients = clients;
        this.sending = sending;
        this.headers = headers;
    }

    /** A service's answer, held whole. */
    public record Answer(int status, byte[] body) {}

    /** A GET, ready to be sent from any thread. Who asks is known to the caller's own, and so is told here and now. */
    public Callable<Answer> get(URI address, HttpServletRequest caller) {
        return get(address, caller, null);
    }

    /** @param position that the answer is to show at least; null for any */
    public Callable<Answer> get(URI address, HttpServletRequest caller, String position) {
        var request = new HttpGet(address);
        if (position != null) {
            request.addHeader("Portal-Position", position);
        }
        headers.ours(caller).forEach((name, values) -> values.forEach(value -> request.addHeader(name, value)));
        request.addHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
        return () -> {
            try (var response = sending.send(clients.requests(), request).response()) {
                return read(response);
            }
        };
    }

    /**
     * Asked as who signed in, whoever the session is for, or as somebody else.
     *
     * @param actingAs null for who signed in
     * @param body JSON; null for a GET
     */
    public Answer ask(URI address, HttpServletRequest caller, String actingAs, String body) throws IOException {
        HttpUriRequestBase request = body == null ? new HttpGet(address) : new HttpPost(address);
        headers.signedIn(caller).forEach((name, values) -> values.forEach(value -> request.addHeader(name, value)));
        if (actingAs != null) {
            request.addHeader(RequestHeaders.ACTING_AS, actingAs);
        }
        request.addHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
        if (body != null) {
            request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        }
        try (var response = sending.send(clients.requests(), request).response()) {
            return read(response);
        }
    }

    /** A GET as nobody, of what anybody may know. */
    public Answer fetch(URI address) throws IOException {
        var request = new HttpGet(address);
        request.addHeader(HttpHeaders.ACCEPT, MediaType.ALL_VALUE);
        try (var response = sending.send(clients.requests(), request).response()) {
            return read(response);
        }
    }

    private static Answer read(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new Answer(response.getCode(), new byte[0]);
        }
        try (var content = response.getEntity().getContent()) {
            var body = content.readNBytes(LARGEST_ANSWER + 1);
            if (body.length > LARGEST_ANSWER) {
                throw new IOException("more than " + LARGEST_ANSWER + " bytes");
            }
            return new Answer(response.getCode(), body);
        }
    }
}
