package dev.porchlight.e2e.outages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.porchlight.e2e.system.Mails.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.accessibility.Audit;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.ReportPage;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Outage;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is out or planned is announced, followed and over. */
@PortalTest
class OutagesTest {

    private final Portal portal;
    private final Customer customer;
    private final Person person;

    OutagesTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Linden Legal");
        this.person = customer.user("Lea Linden");
    }

    @Test
    void what_does_not_work_is_told_at_once_and_until_it_is_over(Browsing browsing) {
        String title = Unique.words("Scanning stands still");
        Screen theirs = Screen.of(browsing.as(person));
        Screen agent = Screen.of(browsing.as(Person.AGENT, "/agent/outages"));
        agent.link("New outage").click();
        agent.find(AriaRole.RADIO, "Something is not working").check();
        agent.textbox("What is going on").fill(title);
        agent.textbox("What is affected").fill("Scanning, Fax");
        agent.textbox("Details").fill("Scans do not arrive by mail.");
        agent.find(AriaRole.RADIO, "Some organisations").check();
        agent.find(AriaRole.SEARCHBOX, "Find organisations").fill(customer.name());
        agent.checkbox(customer.name()).check();
        agent.button("Announce").click();
        assertThat(agent.title()).hasText(title);
        assertThat(agent.text("On now")).isVisible();

        assertThat(theirs.text("Not working: Scanning, Fax")).isVisible();
        theirs.link("Read the updates").click();
        assertThat(theirs.title()).hasText(title);
        portal.mails().awaited(person, saying(title));

        agent.button("Post an update").click();
        Locator update = agent.dialog(Pattern.compile("^Post an update"));
        update.getByRole(AriaRole.TEXTBOX).fill("A new scanner is on its way.");
        Audit.requireAtEveryWidth(agent.page(), "update of an outage");
        press(update, "Post");
        assertThat(theirs.text("A new scanner is on its way.")).isVisible();

        agent.button("End it now").click();
        Locator end = agent.dialog(Pattern.compile("^End it now"));
        end.getByRole(AriaRole.TEXTBOX).fill("It scans again.");
        press(end, "End it now");
        assertThat(theirs.text("It scans again.")).isVisible();
        assertThat(theirs.text("Not working: Scanning, Fax")).isHidden();
        portal.mails().awaited(person, saying("It scans again."));

        theirs.link("All outages").click();
        Locator listed = theirs.find(AriaRole.LINK, Pattern.compile(title));
        theirs.checkbox("Past\\Expired Outages").check();
        assertThat(listed).isVisible();
        theirs.checkbox("Past\\Expired Outages").uncheck();
        assertThat(listed).isHidden();
        theirs.checkbox("Current Outages").uncheck();
        assertThat(theirs.text("Nothing is chosen")).isVisible();
    }

    @Test
    void maintenance_goes_into_one_s_own_calendar_and_moves(Browsing browsing) throws IOException {
        String title = Unique.words("New firewall");
        Outage outage = Outage.planned(portal, customer, title);
        Screen theirs = Screen.of(browsing.as(person, "/outages"));
        theirs.find(AriaRole.LINK, Pattern.compile(title)).click();
        assertThat(theirs.text("Planned").first()).isVisible();
        Download download = theirs.page()
                .waitForDownload(() -> theirs.link("Add to calendar").click());
        assertThat(download.suggestedFilename()).isEqualTo("outage-" + outage.number() + ".ics");
        assertThat(Files.readString(download.path())).contains("BEGIN:VEVENT", title);

        Screen agent = Screen.of(browsing.as(Person.AGENT, "/agent/outages/" + outage.number()));
        agent.button("Change the times").click();
        Locator times = agent.dialog(Pattern.compile("^Change the times"));
        times.getByLabel("From").fill("2031-05-04T20:00");
        times.getByLabel("Until").fill("2031-05-04T19:00");
        press(times, "Save");
        assertThat(times.getByText("It ends before it begins.")).isVisible();
        times.getByLabel("Until").fill("2031-05-04T23:30");
        press(times, "Save");
        assertThat(times).isHidden();
        assertThat(theirs.text("New times: ")).containsText("23:30");

        agent.button("Call it off").click();
        press(agent.dialog(Pattern.compile("^Call it off")), "Call it off");
        assertThat(theirs.text("Called off").first()).isVisible();
        assertThat(theirs.link("Add to calendar")).isHidden();
    }

    @Test
    void who_is_about_to_report_it_is_told_that_it_is_known(Browsing browsing) {
        Customer silent = portal.newCustomer("Quiet Quarry");
        String title = Unique.words("Telephones are silent");
        Outage.now(portal, silent, title, "Telephony");
        ReportPage report = ReportPage.open(browsing.as(silent.user("Quentin Quarry")));
        report.summary().fill("No telephone rings");
        assertThat(report.text("We know of this")).isVisible();
        assertThat(report.text(title)).isVisible();
        Audit.requireAtEveryWidth(report.page(), "report of what is known");
        report.summary().fill("Mouse is broken");
        assertThat(report.text("We know of this")).isHidden();
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
