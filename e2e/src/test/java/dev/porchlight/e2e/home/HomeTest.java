package dev.porchlight.e2e.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.TicketsPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@PortalTest
class HomeTest {

    private static final int MOST_REQUESTS = 12;

    private final Portal portal;
    private final Cast cast;

    HomeTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    private static Locator activity(Screen home) {
        return home.region("Recent Activity").getByRole(AriaRole.LISTITEM);
    }

    @Test
    void a_customer_finds_what_they_may_use_and_nothing_else(Browsing browsing) {
        Screen home = Screen.of(browsing.as(cast.user()));
        assertThat(home.title()).hasText(Pattern.compile("Good (morning|afternoon|evening), Piotr"));
        Locator tiles = home.find(AriaRole.NAVIGATION, "What you can do").getByRole(AriaRole.LINK);
        assertThat(tiles).hasText(new String[] {
            "Report an Issue",
            "Services and Products",
            "My Issues and Requests",
            "My Approvals",
            "Assets",
            "My Quotations",
            "My Projects",
            "Knowledge base",
            "Outages"
        });
        assertThat(home.navigation().getByRole(AriaRole.LINK)).hasText(new String[] {
            "Home",
            "Report an Issue",
            "Services and Products",
            "My Issues and Requests",
            "My Approvals",
            "My Projects",
            "Knowledge base"
        });
    }

    @Test
    void an_agent_finds_the_queue(Browsing browsing) {
        Screen home = Screen.of(browsing.as(Person.AGENT));
        assertThat(home.navigation().getByRole(AriaRole.LINK)).hasText(new String[] {
            "Home", "Tickets", "Requests", "Projects", "Knowledge base", "Organisations", "Service team"
        });
        assertThat(home.region("Assigned to you")).isVisible();
    }

    @Test
    void recent_activity_moves_without_reload_and_leaves_internal_notes_out(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.primary(), Unique.words("Door entry system"));
        Screen customer = Screen.of(browsing.as(cast.primary()));
        Screen agent = Screen.of(browsing.as(Person.AGENT));
        assertThat(activity(customer).first()).containsText(ticket.summary());
        assertThat(activity(customer).first()).containsText(cast.primary().name());
        assertThat(activity(customer).first()).containsText(cast.customer().name());
        assertThat(activity(customer).first()).containsText("#" + ticket.number());

        String secret = Unique.words("Only for us");
        ticket.note(Person.AGENT, secret);
        assertThat(activity(agent).first()).containsText(secret);
        ticket.comment(Person.AGENT, "Is the reader dark?");

        Locator question = activity(customer).filter(new Locator.FilterOptions().setHasText("Is the reader dark?"));
        assertThat(question).containsText(Person.AGENT.name());
        assertThat(question).containsText("just now");
        assertThat(customer.page().locator("body")).not().containsText(secret);

        question.getByRole(AriaRole.LINK).click();
        assertThat(customer.title()).containsText(ticket.summary());
    }

    @Test
    void what_waits_for_a_reply_is_shown_and_goes_when_it_is_given(Browsing browsing) {
        Customer customer = portal.newCustomer("Quince Café");
        Person person = customer.user("Amal Quince");
        Ticket ticket = Ticket.open(portal, person, Unique.words("Card reader"));
        Screen home = Screen.of(browsing.as(person));
        Locator needs = home.region("Needs your reply");
        assertThat(needs).containsText("Nothing is waiting for you.");

        ticket.status(Person.AGENT, "waiting-for-customer");
        assertThat(needs).containsText(ticket.summary());
        ticket.comment(person, "Here you are");
        assertThat(needs).containsText("Nothing is waiting for you.");
    }

    @Test
    void what_waits_for_a_colleague_is_theirs_and_all_of_one_s_own_is_one_step_away(Browsing browsing) {
        Customer customer = portal.newCustomer("Damson Yard");
        Person person = customer.primary("Ines Damson");
        Ticket theirs = Ticket.open(portal, customer.user("Otto Damson"), Unique.words("Their scanner"));
        theirs.status(Person.AGENT, "waiting-for-customer");
        for (int i = 0; i < 6; i++) {
            Ticket.open(portal, person, "Scanner " + i).status(Person.AGENT, "waiting-for-customer");
        }
        Screen home = Screen.of(browsing.as(person));
        Locator needs = home.region("Needs your reply");
        assertThat(needs.getByRole(AriaRole.LISTITEM)).hasCount(5);
        needs.getByText("Show all 6").click();

        TicketsPage list = new TicketsPage(home.page());
        assertThat(list.rows()).hasCount(6);
        assertThat(list.row(theirs.summary())).hasCount(0);
        list.button("Remove filter Needs your reply").click();
        assertThat(list.rows()).hasCount(7);
    }

    @Test
    void the_footer_says_how_to_reach_the_msp(Browsing browsing) {
        Screen home = Screen.of(browsing.as(cast.user()));
        var msp = portal.api().get("/api/session").expect(200).json().get("msp");
        Locator footer = home.page().getByRole(AriaRole.CONTENTINFO);
        assertThat(footer).containsText(msp.get("name").asString());
        assertThat(footer).containsText(msp.get("address").asString());
        assertThat(footer).containsText(msp.get("phone").asString());
        assertThat(footer).containsText(msp.get("email").asString());
    }

    @Test
    void the_menu_folds_on_a_phone(Browsing browsing) {
        Screen home = Screen.of(browsing.as(cast.user(), Look.PHONE));
        assertThat(home.navigation()).isHidden();
        home.button("Menu").click();
        home.goTo("My Issues and Requests");
        assertThat(home.title()).containsText("My Issues and Requests");
        assertThat(home.navigation()).isHidden();
    }

    @Test
    void light_and_dark_can_be_chosen_and_are_remembered(Browsing browsing) {
        Screen home = Screen.of(browsing.as(cast.user()));
        home.find(
                        AriaRole.BUTTON,
                        Pattern.compile("account menu of " + cast.user().name(), Pattern.CASE_INSENSITIVE))
                .click();
        home.find(AriaRole.RADIO, "Dark").check();
        Locator root = home.page().locator("html");
        assertThat(root).hasAttribute("data-mantine-color-scheme", "dark");
        home.page().reload();
        assertThat(root).hasAttribute("data-mantine-color-scheme", "dark");
    }

    @Test
    void an_address_that_does_not_exist_says_so(Browsing browsing) {
        Screen page = Screen.of(browsing.as(cast.user(), Look.DESK, "/no/such/page"));
        assertThat(page.title()).hasText("We cannot find that page");
        page.link("Go to Home").click();
        assertThat(page.title()).containsText("Piotr");
    }

    @Test
    void all_of_it_is_asked_for_in_few_requests(Browsing browsing) {
        Page page = browsing.as(cast.primary());
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        page.onRequest(request -> {
            if (request.url().contains("/api/")) {
                asked.add(request.url());
            }
        });
        page.reload();
        assertThat(activity(Screen.of(page)).first()).isVisible();
        Assertions.assertThat(asked).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
    }
}
