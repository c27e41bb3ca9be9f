package dev.porchlight.gateway.proxy;

import dev.porchlight.gateway.problem.ProblemException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.CollectionUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A service's answer on its way to the caller. Its connection is given back, or broken off, whatever happens. */
final class UpstreamResponse implements ServerResponse, ProxyExchange.Response {

    private static final Logger log = LoggerFactory.getLogger(UpstreamResponse.class);
    private static final int BUFFER = 8 * 1024;

    private final HttpUriRequestBase request;
    private final ClassicHttpResponse response;
    private final OpenStreams streams;
    private final HttpHeaders headers = new HttpHeaders();

    UpstreamResponse(HttpUriRequestBase request, ClassicHttpResponse response, OpenStreams streams) {
        this.request = request;
        this.response = response;
        this.streams = streams;
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(response.getCode());
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return statusCode();
    }

    /** As the service sent them. */
    @Override
    public HttpHeaders getHeaders() {
        var received = new HttpHeaders();
        response.headerIterator().forEachRemaining(header -> received.add(header.getName(), header.getValue()));
        return received;
    }

    /** As the caller gets them. */
    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return CollectionUtils.toMultiValueMap(java.util.Map.of());
    }

    @Override
    public ModelAndView writeTo(HttpServletRequest incoming, HttpServletResponse outgoing, Context context)
            throws IOException {
        try {
            outgoing.setStatus(response.getCode());
            headers.forEach((name, values) -> values.forEach(value -> outgoing.addHeader(name, value)));
            if (response.getEntity() != null) {
                copy(response.getEntity().getContent(), outgoing);
            }
        } finally {
            release();
        }
        return null;
    }

    /** Gives the connection back; one that was broken off complains, to no purpose. */
    private void release() {
        streams.remove(request);
        try {
            response.close();
        } catch (IOException brokenOff) {
            log.debug("Closed {} before its end", request.getRequestUri(), brokenOff);
        }
    }

    private boolean isStream() {
        var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    private void copy(InputStream from, HttpServletResponse outgoing) throws IOException {
        var to = outgoing.getOutputStream();
        var flush = isStream();
        var buffer = new byte[BUFFER];
        for (int read = read(from, buffer, outgoing); read >= 0; read = read(from, buffer, outgoing)) {
            try {
                to.write(buffer, 0, read);
                if (flush) {
                    to.flush();
                }
            } catch (IOException callerGone) {
                log.debug("The caller left before the end of {}", request.getRequestUri());
                // Closing alone would read the rest first, and a live stream has no end.
                request.cancel();
                return;
            }
        }
    }

    /** Fails loudly, so that the caller sees a problem, or else a broken answer: never a short one. */
    private int read(InputStream from, byte[] buffer, HttpServletResponse outgoing) throws IOException {
        try {
            return from.read(buffer);
        } catch (IOException serviceGone) {
            if (request.isCancelled()) {
                // By us: its session has ended.
                return -1;
            }
            request.cancel();
            if (outgoing.isCommitted()) {
                throw serviceGone;
            }
            throw new ProblemException(UpstreamProblems.of(serviceGone, request), serviceGone);
        }
    }
}
