package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.gateway.testing.Browser;
import dev.porchlight.gateway.testing.Browser.Answer;
import dev.porchlight.gateway.testing.GatewayIT;
import dev.porchlight.gateway.testing.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A browser that is somebody else for a while. */
@GatewayIT
class StandingIT {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        browser.signIn(UUID.randomUUID().toString());
        browser.get("/api/session");
        People.ASKED.clear();
    }

    @AfterEach
    void asLongAsUsual() {
        People.lasting = Duration.ofMinutes(30);
    }

    private Answer visit(String reason) {
        return browser.post(
                "/api/session/visit", "{\"contactId\":\"%s\",\"reason\":\"%s\"}".formatted(People.CASEY, reason));
    }

    private Answer change(String method, String path, String json) {
        return browser.send(
                method,
                path,
                BodyPublishers.ofString(json),
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                browser.csrf());
    }

    @Test
    void anAgentIsTheCustomerUntilTheySwitchBack() {
        var cookie = browser.cookies().get("portal");
        assertThat(browser.get("/api/tickets").seen("Portal-acting-as")).isNull();
        assertThat(visit("To look").status()).isEqualTo(204);

        assertThat(browser.cookies().get("portal")).isNotEqualTo(cookie);
        assertThat(browser.get("/api/tickets").seen("Portal-acting-as")).isEqualTo(People.CASEY + ".signed");
        JsonNode session = browser.get("/api/session").json();
        assertThat(session.at("/user/name").asString()).isEqualTo("Casey Contact");
        assertThat(session.at("/user/organisation/name").asString()).isEqualTo("Harbour Dental");
        assertThat(session.at("/visit/agent").asString()).isEqualTo("Terry");
        assertThat(browser.get("/api/tickets", "Portal-Acting-As", "evil").seen("Portal-acting-as"))
                .isEqualTo(People.CASEY + ".signed");
        assertThat(visit("Again").status()).isEqualTo(409);
        assertThat(change("PUT", "/api/session/membership", "{\"contactId\":\"%s\"}".formatted(People.CASEY_AT_KESTREL))
                        .problem())
                .isEqualTo("only-in-person");

        assertThat(change("DELETE", "/api/session/visit", "").status()).isEqualTo(204);
        assertThat(People.ASKED.getLast()).endsWith("/end nobody else");
        assertThat(browser.get("/api/tickets").seen("Portal-acting-as")).isNull();
        assertThat(browser.get("/api/session").json().at("/user/name").asString())
                .isEqualTo("Priya van der Shah");
    }

    @Test
    void theSessionBeforeIsOver() {
        var before = browser.cookies().get("portal");
        visit("To look");
        var after = browser.cookies().put("portal", before);
        assertThat(browser.get("/api/tickets").status()).isEqualTo(401);
        browser.cookies().put("portal", after);
        assertThat(browser.get("/api/tickets").status()).isEqualTo(200);
    }

    @Test
    void whenTheTimeIsOverNothingIsDoneAsAnybodyButTheWayBackIsThere() {
        People.lasting = Duration.ofSeconds(-1);
        visit("To look");
        assertThat(browser.get("/api/tickets").problem()).isEqualTo("acting-has-ended");
        assertThat(browser.get("/api/session").json().at("/visit/agent").asString())
                .isEqualTo("Terry");
        assertThat(change("DELETE", "/api/session/visit", "").status()).isEqualTo(204);
        assertThat(browser.get("/api/tickets").status()).isEqualTo(200);
    }

    @Test
    void whatIdentityRefusesIsRefusedInItsWords() {
        var refused = visit("");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/reason");
        assertThat(browser.get("/api/tickets").seen("Portal-acting-as")).isNull();
    }

    @Test
    void onePersonSwitchesBetweenTheirOrganisationsAndLinksSwitchByThemselves() {
        assertThat(change("PUT", "/api/session/membership", "{\"contactId\":\"%s\"}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(400);
        change("PUT", "/api/session/membership", "{\"contactId\":\"%s\"}".formatted(People.CASEY_AT_KESTREL));
        assertThat(browser.get("/api/session")
                        .json()
                        .at("/user/organisation/name")
                        .asString())
                .isEqualTo("Kestrel Law");
        assertThat(browser.get("/api/session").json().has("visit")).isFalse();
        change("PUT", "/api/session/membership", "{\"contactId\":\"%s\"}".formatted(People.CASEY));
        assertThat(browser.get("/api/tickets/of-kestrel").status()).isEqualTo(404);

        assertThat(browser.post("/api/session/membership", "{\"path\":\"/api/tickets/of-kestrel\"}")
                        .status())
                .isEqualTo(204);
        assertThat(browser.get("/api/tickets/of-kestrel").status()).isEqualTo(200);
        for (var path :
                new String[] {"/api/tickets", "/api/nothing/1", "/api/tickets/../x", "//evil", "/api/tickets/slow?x"}) {
            assertThat(browser.post("/api/session/membership", "{\"path\":\"%s\"}".formatted(path))
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void ownPasswordsAreChangedAtKeycloakAndNobodyElses() {
        var address = "/oauth2/authorization/keycloak?returnTo=/&action=change-password";
        assertThat(browser.get(address).header("Location")).contains("kc_action=UPDATE_PASSWORD");
        assertThat(browser.get(address.replace("change-password", "set-up-passkey"))
                        .header("Location"))
                .contains("kc_action=webauthn-register-passwordless");
        assertThat(browser.get(address.replace("change-password", "delete_account"))
                        .header("Location"))
                .doesNotContain("kc_action");
        visit("To look");
        assertThat(browser.get(address).header("Location")).doesNotContain("kc_action");
    }

    @Test
    void aDomainLeadsStraightToTheWorkAccount() {
        var address = "/oauth2/authorization/keycloak?domain=";
        assertThat(browser.get(address + "harbour.example").header("Location"))
                .contains("kc_idp_hint=microsoft-365", "domain_hint=harbour.example");
        assertThat(browser.get(address + "a%26prompt%3Dnone").header("Location"))
                .doesNotContain("domain_hint", "kc_idp_hint");
    }
}
