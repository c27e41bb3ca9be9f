package dev.porchlight.e2e.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import org.junit.jupiter.api.Test;

/** A computer that lets its person in by face, finger or PIN; the browser plays it. */
@PortalTest
class PasskeyTest {

    private final Portal portal;
    private final Person agent;

    PasskeyTest(Portal portal) {
        this.portal = portal;
        this.agent = portal.newAgent("Ines Vogel", "technician");
    }

    @Test
    void it_is_set_up_and_then_no_password_is_needed(Browsing browsing) {
        Page page = browsing.stranger();
        Computer computer = Computer.of(page);
        page.navigate(portal.at("/account"));
        SignInPage here = new SignInPage(page);
        here.signIn(agent);
        here.link("Set up a passkey").click();
        assertThat(here.title()).hasText("Set up a passkey");
        page.onceDialog(name -> name.accept("Ines's computer"));
        here.button("Set up a passkey").click();
        assertThat(here.title()).hasText("Your account");

        computer.touched(false);
        here.logOut();
        computer.touched(true);
        page.reload();
        assertThat(here.navigation()).isAttached();
    }

    private record Computer(CDPSession browser, String id) {

        static Computer of(Page page) {
            CDPSession browser = page.context().newCDPSession(page);
            browser.send("WebAuthn.enable");
            JsonObject options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            JsonObject what = new JsonObject();
            what.add("options", options);
            return new Computer(
                    browser,
                    browser.send("WebAuthn.addVirtualAuthenticator", what)
                            .get("authenticatorId")
                            .getAsString());
        }

        /** Whether somebody is there who lets the computer confirm. */
        void touched(boolean is) {
            JsonObject what = new JsonObject();
            what.addProperty("authenticatorId", id);
            what.addProperty("enabled", is);
            browser.send("WebAuthn.setAutomaticPresenceSimulation", what);
        }
    }
}
