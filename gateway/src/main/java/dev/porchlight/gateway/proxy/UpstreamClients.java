package dev.porchlight.gateway.proxy;

import dev.porchlight.gateway.PortalSettings;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Connections to the services. Live streams have a pool of their own: each holds its connection for as long as a page
 * is open, and must not take one away from the requests that come and go.
 */
@Component
class UpstreamClients {

    private static final String LIVE = "/api/live";
    private static final int MOST_STREAMS = 10_000;

    private final CloseableHttpClient requests;
    private final CloseableHttpClient streams;

    UpstreamClients(PortalSettings settings) {
        var upstream = settings.upstream();
        this.requests = client(upstream, upstream.connections());
        this.streams = client(upstream, MOST_STREAMS);
    }

    CloseableHttpClient requests() {
        return requests;
    }

    /** By the path, however it is spelt: what a client says that it accepts, or leaves out, is not to be relied on. */
    CloseableHttpClient of(URI address) {
        return address.getPath().equals(LIVE) ? streams : requests;
    }

    boolean isForStreams(CloseableHttpClient client) {
        return client == streams;
    }

    private static CloseableHttpClient client(PortalSettings.Upstream settings, int connections) {
        var pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(connections)
                .setMaxConnTotal(connections * 16)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(settings.connectTimeout()))
                        .setSocketTimeout(timeout(settings.answerTimeout()))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(pool)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(settings.connectTimeout()))
                        .setResponseTimeout(timeout(settings.answerTimeout()))
                        .build())
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .disableRedirectHandling()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .build();
    }

    /** Ends the live streams first when the gateway stops, or it would wait for every open page. */
    @EventListener
    void stop(ContextClosedEvent closed) throws IOException {
        streams.close();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
