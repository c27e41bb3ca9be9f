package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.gateway.testing.Browser;
import dev.porchlight.gateway.testing.GatewayIT;
import dev.porchlight.gateway.testing.SaidProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@GatewayIT
class ProviderIT {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void asTheEnvironmentSays() {
        SaidProvider.says("""
                {"name": "Northgate IT", "address": [], "phone": "01904 555 010", "email": ""}""");
        await().until(() -> msp().get("name").asString().equals("Northgate IT"));
        SaidProvider.says(null);
    }

    private JsonNode msp() {
        return browser.get("/api/session").json().get("msp");
    }

    @Test
    void whatIdentityServiceSaysIsOnPagesSoonAndStaysWhileItIsAway() {
        SaidProvider.says("""
                {"name": "Quay IT", "address": ["1 Quay", "York"], "phone": null, "email": "it@quay.example",
                 "brandColour": "#ffdd00", "timeZone": "Europe/London", "logo": "/api/provider/logos/abc123"}""");
        await().until(() -> msp().get("name").asString().equals("Quay IT"));
        var msp = msp();
        assertThat(msp.get("address").asString()).isEqualTo("1 Quay, York");
        assertThat(msp.has("phone")).isFalse();
        assertThat(msp.get("timeZone").asString()).isEqualTo("Europe/London");
        assertThat(msp.get("logo").asString()).isEqualTo("/logo/abc123.svg");

        var reach = browser.get("/reach");
        assertThat(reach.header("Content-Type")).startsWith("text/html");
        assertThat(reach.text())
                .contains("Quay IT<br>1 Quay, York<br><a href=\"mailto:it@quay.example\">it@quay.example</a>")
                .doesNotContain("tel:");

        var logo = browser.get("/logo/abc123.svg");
        assertThat(logo.status()).isEqualTo(200);
        assertThat(logo.text()).isEqualTo(SaidProvider.LOGO);
        assertThat(logo.header("Cache-Control")).contains("immutable");
        assertThat(logo.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(logo.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(browser.get("/logo/other.svg").status()).isEqualTo(404);

        SaidProvider.says(null);
        assertThat(msp().get("name").asString()).isEqualTo("Quay IT");
    }
}
