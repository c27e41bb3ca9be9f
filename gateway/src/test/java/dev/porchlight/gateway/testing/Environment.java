package dev.porchlight.gateway.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a gateway at the servers of the test. Every gateway of a test run shares them, as replicas do. */
public class Environment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** To one service, for requests that come and go. */
    public static final int CONNECTIONS = 25;

    private static final EmbeddedPostgres POSTGRES = startPostgres();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(properties()).applyTo(context);
    }

    public static Map<String, String> properties() {
        return Map.ofEntries(
                Map.entry("spring.datasource.url", POSTGRES.getJdbcUrl("postgres", "postgres")),
                Map.entry("spring.datasource.username", "postgres"),
                Map.entry("portal.public-url", "http://localhost"),
                Map.entry("portal.signing-key", Base64.getEncoder().encodeToString(new byte[32])),
                Map.entry("portal.trusted-proxies", "127.0.0.0/8,::1"),
                Map.entry("management.server.port", "0"),
                Map.entry("portal.msp.phone", "01904 555 010"),
                Map.entry("portal.keycloak.public-url", Issuer.url()),
                Map.entry("portal.keycloak.url", Issuer.url()),
                Map.entry("portal.keycloak.client-secret", "secret"),
                Map.entry("portal.msp-every", "200ms"),
                Map.entry("portal.session.cache", "1s"),
                Map.entry("portal.upload-limit", "64KB"),
                Map.entry("portal.header-time", "1s"),
                Map.entry("portal.rate.at-once", "22"),
                Map.entry("portal.upstream.answer-timeout", "1s"),
                Map.entry("portal.upstream.patience", "300ms"),
                Map.entry("portal.upstream.connections", Integer.toString(CONNECTIONS)),
                // A service that nobody is at home in.
                Map.entry("portal.services.away.url", "http://localhost:" + Upstream.closedPort()),
                Map.entry("portal.services.away.paths", "away"),
                Map.entry("portal.services.identity.url", Upstream.url()),
                Map.entry("portal.services.ticket.url", Upstream.url()),
                Map.entry("portal.services.billing.url", Upstream.url()),
                Map.entry("portal.services.catalogue.url", Upstream.url()),
                Map.entry(
                        "portal.services.project.url",
                        "http://localhost:" + Upstream.closedPort() + "," + Upstream.url()),
                Map.entry("portal.services.knowledge.url", Upstream.url()),
                Map.entry("portal.services.notification.url", Upstream.url()),
                Map.entry("portal.home.slow", "/api/tickets/slow"),
                Map.entry("portal.home.away", "/api/away?page=1"));
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
