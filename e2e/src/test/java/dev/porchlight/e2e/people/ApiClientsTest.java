package dev.porchlight.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Answer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Another system is let in, given another secret, and shut out. */
@PortalTest
class ApiClientsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Portal portal;
    private final String name = Unique.words("Monitoring");

    ApiClientsTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void a_system_does_what_its_scopes_allow_for_as_long_as_its_secret_holds(Browsing browsing) {
        Screen page = Screen.of(browsing.as(Person.ADMINISTRATOR, "/agent/settings/clients"));
        page.button("Add a client").click();
        Locator dialog = page.dialog(Pattern.compile("Add a client"));
        dialog.getByLabel("Name").fill(name);
        dialog.getByLabel("Read tickets and outages").check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        Locator client = page.region(name);
        String login = client.locator("dd").nth(1).innerText();
        String secret = newSecret(client);
        await("the account").atMost(SOON).until(() -> ask(login, secret).status() == 200);

        String token = ask(login, secret).json().get("access_token").asString();
        assertThat(portal.withToken(token).get("/api/tickets?size=1").status()).isEqualTo(200);
        assertThat(portal.withToken(token)
                        .post("/api/tickets", Map.of("summary", "x", "details", "x", "urgency", "low", "impact", "low"))
                        .status())
                .isEqualTo(403);

        client.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("New secret"))
                .click();
        page.dialog(Pattern.compile("a new secret"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("New secret"))
                .click();
        assertThat(client.locator("code")).not().hasText(secret);
        String next = client.locator("code").innerText();
        assertThat(ask(login, secret).status()).isEqualTo(401);
        assertThat(ask(login, next).status()).isEqualTo(200);

        client.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke"))
                .click();
        page.dialog(Pattern.compile("Revoke"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke"))
                .click();
        assertThat(client.getByText("Revoked")).isVisible();
        await("it is shut out").atMost(SOON).until(() -> ask(login, next).status() == 401);
    }

    private static String newSecret(Locator client) {
        client.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("New secret"))
                .click();
        return client.locator("code").innerText();
    }

    private Answer ask(String login, String secret) {
        return portal.askForToken(login, secret);
    }
}
