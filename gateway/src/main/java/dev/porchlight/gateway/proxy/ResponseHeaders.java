package dev.porchlight.gateway.proxy;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes from a service's answer what concerns one hop only, and what the gateway sets for all of them. */
@Component
class ResponseHeaders implements ResponseHttpHeadersFilter {

    private static final Set<String> LEFT_OUT = Set.of(
            "connection",
            "keep-alive",
            "transfer-encoding",
            "te",
            "trailer",
            "upgrade",
            "proxy-authenticate",
            "date",
            "server",
            "set-cookie",
            // Nothing from the API is kept by browsers: after signing out, Back shows no data.
            "cache-control",
            "pragma",
            "expires",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection",
            "strict-transport-security");

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerResponse response) {
        var sent = new HttpHeaders();
        received.forEach((name, values) -> {
            if (!LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
                sent.put(name, values);
            }
        });
        return sent;
    }
}
