package dev.porchlight.e2e.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
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
    private final Person user;
    private final Customer customer;

    ProjectTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Juniper Books");
        this.primary = customer.primary("Ada Juniper");
        this.user = customer.user("Emil Juniper");
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

    @Test
    void a_customer_does_their_part_on_a_telephone_and_the_service_team_checks_it(Browsing browsing) {
        Project project = Project.open(portal, customer, Unique.words("New shop"), primary);
        Screen theirs = Screen.of(browsing.as(primary, Look.PHONE, "/"));
        theirs.page()
                .locator("a[href='/projects/" + project.id() + "']")
                .getByText(Project.TASK)
                .click();
        assertThat(theirs.title()).containsText(project.title());
        assertThat(theirs.page().locator("body")).not().containsText(Project.HIDDEN);
        Locator turn = theirs.region("Your turn");

        turn.getByRole(AriaRole.BUTTON, named(Project.TASK + ": done")).click();
        Locator dialog = theirs.dialog(Pattern.compile("^" + Project.TASK));
        dialog.getByLabel("Anything we should know").fill("Scale 1:100");
        dialog.locator("input[type=file]").setInputFiles(new FilePayload("plan.txt", "text/plain", "x".getBytes()));
        assertThat(dialog.getByText("plan.txt")).isVisible();
        dialog.getByRole(AriaRole.BUTTON, named("Done")).click();
        assertThat(dialog).isHidden();
        assertThat(turn).not().containsText(Project.TASK);

        turn.getByRole(AriaRole.BUTTON, named("Accept " + Project.MILESTONE)).click();
        assertThat(turn).isHidden();
        assertThat(theirs.text("accepted “" + Project.MILESTONE + "”").first()).isVisible();
        theirs.button("I have read it").click();
        assertThat(theirs.text("Acknowledged by " + primary.name())).isVisible();

        Screen agent = agent(browsing, project);
        assertThat(agent.text("Scale 1:100")).isVisible();
        agent.button("Accept " + Project.TASK).click();
        assertThat(agent.button("Accept " + Project.TASK)).isHidden();
        // It is heard of without a reload.
        assertThat(theirs.text("accepted “" + Project.TASK + "”")).isVisible();
    }

    @Test
    void who_is_let_in_sees_it_and_nobody_else_does(Browsing browsing) {
        Project project = Project.open(portal, customer, Unique.words("Third shop"), primary);
        Screen theirs = Screen.of(browsing.as(user, Look.DESK, "/projects"));
        assertThat(theirs.text("No open projects")).isVisible();

        Screen agent = agent(browsing, project);
        agent.button("Change details").click();
        Locator details = agent.dialog(Pattern.compile("^Change details"));
        details.getByLabel("Title").fill(project.title() + " by the sea");
        choose(agent, details.getByRole(AriaRole.COMBOBOX, named("Project manager")), Person.AGENT.name());
        details.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(details).isHidden();
        assertThat(agent.title()).containsText("by the sea");

        agent.button("Who sees it").click();
        Locator dialog = agent.dialog(Pattern.compile("^Who sees it"));
        choose(agent, dialog.getByRole(AriaRole.COMBOBOX, named("Followers")), user.name());
        dialog.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(dialog).isHidden();

        theirs.page().reload();
        theirs.find(AriaRole.LINK, Pattern.compile(project.title())).click();
        assertThat(theirs.title()).containsText(project.title());
        theirs.textbox("Note").fill("We would like balloons.");
        theirs.button("Add Note").click();
        assertThat(theirs.region("Updates").getByText("We would like balloons."))
                .isVisible();
    }

    /** The list lies above all of the dialog: a press on it that something else took would fail here. */
    private static void choose(Screen screen, Locator box, String name) {
        box.fill(name);
        screen.find(AriaRole.OPTION, Pattern.compile("^" + name)).first().click();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
