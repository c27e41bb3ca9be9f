package dev.porchlight.gateway.proxy;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.problem.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends a request to a service and streams both bodies. What is held is a small body that may have to be sent twice, and
 * nothing else.
 */
@Component
class StreamingExchange implements ProxyExchange {

    /** As much as a service takes of JSON. */
    private static final int MOST_HELD = 1024 * 1024;

    private final UpstreamClients clients;
    private final Sending sending;
    private final OpenStreams streams;
    private final long uploadLimit;

    StreamingExchange(UpstreamClients clients, Sending sending, OpenStreams streams, PortalSettings settings) {
        this.clients = clients;
        this.sending = sending;
        this.streams = streams;
        this.uploadLimit = settings.uploadLimit().toBytes();
    }

    @Override
    public ServerResponse exchange(Request request) {
        var client = clients.of(request.getUri());
        var outgoing = outgoing(request);
        try {
            var sent = sending.send(client, outgoing);
            var response = new UpstreamResponse(sent.request(), sent.response(), streams);
            if (clients.isForStreams(client)) {
                streams.add(sent.request());
            }
            request.getResponseConsumers().forEach(consumer -> consumer.accept(response, response));
            return response;
        } catch (IOException failure) {
            throw new ProblemException(UpstreamProblems.of(failure, outgoing), failure);
        }
    }

    private HttpUriRequestBase outgoing(Request request) {
        URI address = request.getUri();
        var outgoing = new HttpUriRequestBase(request.getMethod().name(), address);
        request.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> outgoing.addHeader(name, value));
            }
        });
        if (!Sending.READING.contains(outgoing.getMethod())) {
            addBody(request, outgoing);
        }
        return outgoing;
    }

    private void addBody(Request request, HttpUriRequestBase outgoing) {
        var incoming = request.getServerRequest().servletRequest();
        if (isForm(incoming.getContentType())) {
            throw new ProblemException(UpstreamProblems.form());
        }
        var length = incoming.getContentLengthLong();
        var chunked = incoming.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (length > uploadLimit) {
            throw new ProblemException(UpstreamProblems.tooLarge(uploadLimit));
        }
        if (length > 0 || chunked) {
            try {
                var body = new RequestBody(incoming.getInputStream(), uploadLimit);
                outgoing.setEntity(
                        Sending.mayBeRepeated(outgoing) && length > 0 && length <= MOST_HELD
                                ? new ByteArrayEntity(body.readNBytes((int) length), null)
                                : new InputStreamEntity(body, length, null));
            } catch (IOException gone) {
                throw new ProblemException(UpstreamProblems.of(gone, outgoing), gone);
            }
        }
    }

    /** The routing in front of us has taken such a body for parameters: the service would wait for it in vain. */
    private static boolean isForm(String contentType) {
        return contentType != null
                && contentType.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
