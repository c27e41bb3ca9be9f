package dev.porchlight.e2e.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Launcher.Outcome;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Work accounts, with a realm of its own in Microsoft's place. */
@PortalTest
class Microsoft365Test {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PASSWORD = "at-work-every-day";
    private static final String SECRET = "shared-with-work";
    private static final String BUTTON = "Sign in with Microsoft 365";

    private final Portal portal;
    private final String work = "work-" + Unique.words("x").replaceAll("[^a-z0-9]", "");

    Microsoft365Test(Portal portal) {
        this.portal = portal;
    }

    private void workHas(Account... accounts) {
        String realm = JSON.writeValueAsString(Map.of(
                "realm",
                work,
                "enabled",
                true,
                "users",
                List.of(accounts).stream().map(Account::user).toList(),
                "clients",
                List.of(Map.of(
                        "clientId",
                        "portal",
                        "secret",
                        SECRET,
                        "redirectUris",
                        List.of(portal.keycloak() + "/realms/porchlight/broker/microsoft-365/endpoint"),
                        "protocolMappers",
                        List.of(Map.of(
                                "name", "verified",
                                "protocol", "openid-connect",
                                "protocolMapper", "oidc-usermodel-property-mapper",
                                "config",
                                        Map.of(
                                                "user.attribute", "emailVerified",
                                                "claim.name", "xms_edov",
                                                "jsonType.label", "boolean",
                                                "id.token.claim", "true",
                                                "access.token.claim", "true")))))));
        portal.accounts().administration("POST", "", realm).expect(201);
    }

    private record Account(String email, String name, boolean verified) {

        Map<String, Object> user() {
            String[] names = name.split(" ", 2);
            return Map.of(
                    "username",
                    email,
                    "email",
                    email,
                    "emailVerified",
                    verified,
                    "enabled",
                    true,
                    "firstName",
                    names[0],
                    "lastName",
                    names[1],
                    "credentials",
                    List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
        }
    }

    private void configured(Map<String, String> settings) {
        Outcome outcome = portal.launcher().realm(portal.accounts().administratorPassword(), settings);
        assertThat(outcome.status()).as(outcome.toString()).isZero();
    }

    private void withMicrosoft() {
        configured(Map.of(
                "PORTAL_M365_TENANT",
                "organizations",
                "PORTAL_M365_CLIENT_ID",
                "portal",
                "PORTAL_M365_CLIENT_SECRET",
                SECRET,
                "PORTAL_M365_ISSUER",
                portal.keycloak() + "/realms/" + work));
    }

    @AfterEach
    void asItWas() {
        configured(Map.of());
        portal.accounts().administration("DELETE", "/" + work, null);
    }

    private int accountsOf(String email) {
        return portal.accounts()
                .administration("GET", "/porchlight/users?exact=true&email=" + email, null)
                .expect(200)
                .json()
                .size();
    }

    private SignInPage atWork(Browsing browsing, String email) {
        Page page = browsing.stranger();
        page.navigate(portal.at("/"));
        new SignInPage(page).link(BUTTON).click();
        page.locator("#username").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        return new SignInPage(page);
    }

    @Test
    void a_known_contact_comes_in_by_their_work_account_and_nobody_else_does(Browsing browsing) {
        Customer customer = portal.newCustomer("Tidewater Books");
        Person known = customer.user("Lena Brook");
        String stranger = "stranger@" + work + ".example";
        Person unverified = customer.user("Ulf Naver");
        workHas(
                new Account(known.email(), "Lena Brook", true),
                new Account(stranger, "Some Body", true),
                new Account(unverified.email(), "Ulf Naver", false));

        // Where it is not configured, nothing of it is seen.
        Page before = browsing.stranger();
        before.navigate(portal.at("/"));
        assertThat(new SignInPage(before).email()).isVisible();
        assertThat(new SignInPage(before).link(BUTTON)).hasCount(0);

        withMicrosoft();
        SignInPage page = atWork(browsing, known.email());
        assertThat(page.navigation()).isAttached();
        assertThat(page.page().getByText("Lena Brook").first()).isAttached();
        assertThat(accountsOf(known.email())).isEqualTo(1);

        // Again, as somebody who is linked by now; and their password works as before.
        assertThat(atWork(browsing, known.email()).navigation()).isAttached();
        Page byPassword = browsing.stranger();
        byPassword.navigate(portal.at("/"));
        new SignInPage(byPassword).signIn(known);

        // An organisation's own address leads past our page.
        Page straight = browsing.stranger();
        straight.navigate(portal.at("/oauth2/authorization/keycloak?domain=tidewater.example"));
        assertThat(straight.url()).contains("/realms/" + work + "/").contains("domain_hint=tidewater.example");

        SignInPage refused = atWork(browsing, stranger);
        assertThat(refused.title()).hasText("We do not know this account");
        assertThat(refused.text("Ask whoever looks after IT at your organisation"))
                .isVisible();
        assertThat(accountsOf(stranger)).isZero();

        SignInPage doubtful = atWork(browsing, unverified.email());
        assertThat(doubtful.title()).hasText("We do not know this account");
        assertThat(doubtful.text("has not confirmed that this email address is its own"))
                .isVisible();

        configured(Map.of());
        Page after = browsing.stranger();
        after.navigate(portal.at("/"));
        assertThat(new SignInPage(after).email()).isVisible();
        assertThat(Screen.of(after).link(BUTTON)).hasCount(0);
    }
}
