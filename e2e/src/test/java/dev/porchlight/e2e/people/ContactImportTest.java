package dev.porchlight.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import org.junit.jupiter.api.Test;

/** People of a customer come by a table. */
@PortalTest
class ContactImportTest {

    private final Portal portal;
    private final String company = Unique.words("Nimbus Sails");
    private final String mark = Unique.letters();

    ContactImportTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void columns_are_understood_faults_are_said_and_only_then_it_is_brought_in(Browsing browsing) {
        Page page = browsing.as(Person.AGENT, "/agent/organisations/import");
        Screen screen = Screen.of(page);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "people.csv", "text/csv", """
                ref,full name,mail,company
                1,Ines Sail,ines@%1$s.example,%2$s
                2,,nobody at all,%2$s
                3,Jon Sail,jon@%1$s.example,%2$s
                """.formatted(mark, company).getBytes(UTF_8)));
        assertThat(screen.heading("What the columns are")).isVisible();
        assertThat(screen.choice("Column “full name”")).hasValue("name");
        screen.choice("Column “ref”").selectOption("external-id");
        screen.checkbox("Add organisations that are not there").check();
        screen.button("Look it through").click();

        assertThat(screen.text("New: 2. Changed: 0. As they are: 0. Refused: 1."))
                .isVisible();
        assertThat(screen.text("Line 3")).isVisible();
        org.assertj.core.api.Assertions.assertThat(portal.as(Person.AGENT)
                        .get("/api/organisations?q=" + company.replace(' ', '+'))
                        .expect(200)
                        .json()
                        .get("items"))
                .as("nothing has changed yet")
                .isEmpty();
        screen.button("Bring in 2 lines").click();
        assertThat(page.getByRole(AriaRole.STATUS).getByText("Done")).isVisible();

        page.navigate(portal.at("/agent/organisations?q=" + company.replace(' ', '+')));
        screen.link(company).click();
        assertThat(screen.text("ines@" + mark + ".example").first()).isVisible();
        assertThat(screen.text("jon@" + mark + ".example").first()).isVisible();
    }
}
