package dev.porchlight.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class KeycloakAddressesTest {

    private static final String CERTS = "/realms/porchlight/protocol/openid-connect/certs";

    @Test
    void whereBrowsersFindItMayBeAnotherPlaceThanWhereServicesDo() throws IOException {
        StandardEnvironment both = settings(Map.of(
                "PORTAL_KEYCLOAK_URL", "http://keycloak:8080",
                "PORTAL_KEYCLOAK_PUBLIC_URL", "https://login.msp.example"));
        assertThat(both.getProperty("porchlight.security.issuer"))
                .isEqualTo("https://login.msp.example/realms/porchlight");
        assertThat(both.getProperty("porchlight.security.keys")).isEqualTo("http://keycloak:8080" + CERTS);
    }

    @Test
    void oneAddressIsEnoughWhereItIsTheSame() throws IOException {
        StandardEnvironment one = settings(Map.of("PORTAL_KEYCLOAK_URL", "http://localhost:9501"));
        assertThat(one.getProperty("porchlight.security.issuer")).isEqualTo("http://localhost:9501/realms/porchlight");
        assertThat(one.getProperty("porchlight.security.keys")).isEqualTo("http://localhost:9501" + CERTS);
    }

    private static StandardEnvironment settings(Map<String, Object> variables) throws IOException {
        StandardEnvironment settings = new StandardEnvironment();
        MutablePropertySources sources = settings.getPropertySources();
        sources.addFirst(new MapPropertySource("variables", variables));
        new YamlPropertySourceLoader()
                .load("platform", new ClassPathResource("platform.yaml"))
                .forEach(sources::addLast);
        return settings;
    }
}
