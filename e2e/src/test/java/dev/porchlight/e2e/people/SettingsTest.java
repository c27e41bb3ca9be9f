package dev.porchlight.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What administrators say of the provider, as everybody sees it. */
@PortalTest
class SettingsTest {

    /** The most that an open page may take to follow. */
    private static final double A_MINUTE = 60_000;

    private final Portal portal;

    SettingsTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void another_telephone_number_is_on_open_pages_within_a_minute(Browsing browsing) {
        Page open = browsing.as(portal.cast().user());
        Page page = browsing.as(Person.ADMINISTRATOR, "/agent/settings");
        Screen settings = Screen.of(page);
        String before = settings.textbox("Telephone").inputValue();
        try {
            settings.textbox("Telephone").fill("0191 498 0199");
            settings.button("Save").click();
            assertThat(settings.text("Saved.")).isVisible();
            await().atMost(Duration.ofSeconds(30)).until(() -> portal.api()
                    .get("/api/session")
                    .expect(200)
                    .json()
                    .at("/msp/phone")
                    .asString()
                    .equals("0191 498 0199"));
            assertThat(Screen.of(open).link("0191 498 0199"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_MINUTE));
            // Once there it is fetched anew in its place: the way to it is walked by a script, after the first page has
            // come.
            Page stranger = browsing.stranger();
            stranger.navigate(portal.at("/"));
            SignInPage signIn = new SignInPage(stranger);
            assertThat(signIn.email()).isVisible();
            await("the sign-in page").atMost(Duration.ofMinutes(1)).until(() -> {
                stranger.reload();
                return signIn.link("0191 498 0199").isVisible();
            });
        } finally {
            settings.textbox("Telephone").fill(before);
            settings.button("Save").click();
            assertThat(settings.text("Saved.")).isVisible();
        }
    }

    @Test
    void others_do_not_get_there(Browsing browsing) {
        Page page = browsing.as(Person.AGENT, "/agent/settings");
        assertThat(Screen.of(page).title()).hasText("This page is not for you");
    }
}
