package dev.porchlight.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Points a service at the test servers, at a database of its own, and at the test's issuer of tokens. */
class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Servers.Addresses servers = Servers.addresses();
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestServers.newDatabase(),
                        "spring.datasource.username=" + servers.user(),
                        "spring.datasource.password=" + servers.password(),
                        "spring.kafka.bootstrap-servers=" + servers.kafka(),
                        "porchlight.security.issuer=" + Tokens.ISSUER,
                        "porchlight.security.keys=" + Tokens.keys(),
                        "porchlight.blobs.directory=" + temporaryDirectory())
                .and(Clamd.settings())
                .applyTo(context);
        GenericApplicationContext beans = (GenericApplicationContext) context;
        beans.registerBean(
                Api.class,
                () -> new Api(() -> context.getEnvironment().getRequiredProperty("local.server.port", Integer.class)));
        beans.registerBean(Events.class, () -> new Events(servers.kafka()));
    }

    private static String temporaryDirectory() {
        try {
            return Files.createTempDirectory("porchlight").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
