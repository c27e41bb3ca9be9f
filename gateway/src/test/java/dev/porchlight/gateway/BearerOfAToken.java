package dev.porchlight.gateway;

import dev.porchlight.gateway.testing.Browser;
import dev.porchlight.gateway.testing.Issuer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asks the gateway without signing in, as other systems do: as somebody new in each test. */
abstract class BearerOfAToken {

    @LocalServerPort
    int port;

    Browser browser;
    String bearer;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        bearer = "Bearer " + Issuer.accessToken(UUID.randomUUID().toString());
    }
}
