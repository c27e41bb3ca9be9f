package dev.porchlight.e2e.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Authenticator;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An app with codes, from setting it up to having lost it. */
@PortalTest
class SecondFactorTest {

    private final Portal portal;
    private final Person agent;

    SecondFactorTest(Portal portal) {
        this.portal = portal;
        this.agent = portal.newAgent("Otto Meyer", "technician");
    }

    @Test
    void it_is_set_up_asked_for_and_removed_by_an_administrator(Browsing browsing) {
        Page page = browsing.stranger();
        page.navigate(portal.at("/account"));
        new SignInPage(page).signIn(agent);
        SignInPage setUp = new SignInPage(page);
        setUp.link("Set up a second factor").click();
        assertThat(setUp.title()).hasText("Set up a second factor");
        setUp.link("I cannot scan it").click();
        Authenticator app =
                new Authenticator(page.locator("#kc-totp-secret-key").innerText());
        setUp.textbox("Code from the app").fill("000000");
        setUp.button("Submit").click();
        assertThat(setUp.text("This code is wrong, or was used before.")).isVisible();
        setUp.textbox("Code from the app").fill(app.code(0));
        setUp.textbox("Name of your telephone").fill("Otto's telephone");
        setUp.button("Submit").click();
        assertThat(setUp.title()).hasText("Your account");

        SignInPage signIn = atTheCode(browsing);
        signIn.textbox("Code from the app").fill("000000");
        signIn.submit();
        assertThat(signIn.text("This code is wrong, or was used before.")).isVisible();
        signIn.textbox("Code from the app").fill(app.code(1));
        signIn.submit();
        assertThat(signIn.navigation()).isAttached();

        Screen administrator = Screen.of(browsing.as(Person.ADMINISTRATOR, "/agent/team/" + agent.id()));
        administrator.button("Remove second factor").click();
        administrator
                .dialog(Pattern.compile("Remove what Otto Meyer signs in with"))
                .getByRole(AriaRole.BUTTON)
                .last()
                .click();
        assertThat(administrator.text("Removed. They can sign in with their password."))
                .isVisible();
        assertThat(new SignInPage(signIn.page()).email())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));

        Page afterwards = browsing.stranger();
        afterwards.navigate(portal.at("/"));
        new SignInPage(afterwards).signIn(agent);
    }

    private SignInPage atTheCode(Browsing browsing) {
        Page page = browsing.stranger();
        page.navigate(portal.at("/"));
        SignInPage signIn = new SignInPage(page);
        signIn.fill(agent).submit();
        assertThat(signIn.textbox("Code from the app")).isVisible();
        return signIn;
    }
}
