package dev.porchlight.e2e.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Project;
import dev.porchlight.e2e.system.Unique;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@PortalTest
class ProjectTest {

    private final Portal portal;
    private final Person primary;
    private final Customer customer;

    ProjectTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Juniper Books");
        this.primary = customer.primary("Ada Juniper");
    }

    private Screen agent(Browsing browsing, Project project) {
        return Screen.of(browsing.as(Person.ADMINISTRATOR, Look.DESK, "/agent/projects/" + project.id()));
    }

    @Test
    void a_plan_is_made_by_keyboard_and_looked_at_with_the_customers_eyes(Browsing browsing) {
        Project project = Project.open(portal, customer, Unique.words("Second shop"), primary);
        Screen agent = agent(browsing, project);
        agent.button("Add a phase").press("Enter");
        Locator dialog = agent.dialog(Pattern.compile("^Add a phase"));
        dialog.getByLabel("Title").fill("Opening day");
        dialog.getByLabel("Place").selectOption("First of all");
        dialog.getByLabel("Show this phase to the customer").press("Space");
        dialog.getByLabel("Title").press("Enter");
        Locator phases = agent.region("Phases and milestones").locator("ol > li");
        assertThat(phases.first()).containsText("Opening day");

        agent.button("Add a task to Opening day").press("Enter");
        Locator task = agent.dialog(Pattern.compile("^Add a task"));
        task.getByLabel("Title").fill("Balloons");
        task.getByLabel("Planned hours").fill("2");
        task.getByLabel("Title").press("Enter");
        assertThat(phases.first()).containsText("Balloons");

        agent.checkbox("As the customer sees it").check();
        assertThat(agent.text("This is all that the customer sees.")).isVisible();
        assertThat(agent.text("Opening day").first()).isVisible();
        assertThat(agent.text("Balloons")).hasCount(0);
        assertThat(agent.text(Project.HIDDEN)).hasCount(0);
    }
}
