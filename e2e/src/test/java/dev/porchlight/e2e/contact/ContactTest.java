package dev.porchlight.e2e.contact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import org.junit.jupiter.api.Test;

@PortalTest
class ContactTest {

    private final Portal portal;

    ContactTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void a_stranger_comes_from_the_sign_in_page_and_writes_without_a_puzzle(Browsing browsing) {
        Page page = browsing.stranger();
        page.navigate(portal.at("/"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Contact us"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Contact us")))
                .isVisible();
        page.getByLabel("Your name").fill("Ana Lima");
        // It begins by itself, with the first field that has the focus.
        assertThat(page.getByText("Check done: you are not a robot.")).isVisible();
        page.getByLabel("Your company").fill(Unique.words("Lima Bakery"));
        page.getByLabel("Your email address").first().fill("ana@lima.example");
        var send = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"));
        send.click();
        assertThat(page.getByText("Write a message.").first()).isVisible();
        page.getByLabel("Message").fill("Do you serve Leeds?");
        send.click();
        assertThat(page.getByText("Your message has been sent")).isVisible();
    }
}
