package dev.porchlight.e2e.tickets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.TicketsPage;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** "My Issues and Requests" of an organisation with exactly 27 active and 3 resolved tickets. */
@PortalTest
class MyTicketsTest {

    private static final int ACTIVE = 27;
    private static final List<String> PRIORITIES = List.of("low", "medium", "high", "critical");

    private final Portal portal;
    private final Person primary;
    private final Person user;
    private final List<Ticket> tickets = new ArrayList<>();

    MyTicketsTest(Portal portal) {
        this.portal = portal;
        Customer customer = portal.newCustomer("Linden Books");
        primary = customer.primary("Tess Linden");
        user = customer.user("Ivo Brandt");
        for (int i = 0; i < ACTIVE + 3; i++) {
            tickets.add(Ticket.open(
                    portal,
                    i == 0 ? user : primary,
                    "Issue number %02d".formatted(i),
                    Map.of("priority", PRIORITIES.get(i % 4))));
        }
        tickets.subList(ACTIVE, ACTIVE + 3).forEach(ticket -> ticket.resolve(Person.AGENT, "<p>Done</p>"));
    }

    @Test
    void active_and_resolved(Browsing browsing) {
        TicketsPage list = TicketsPage.open(browsing.as(primary));
        assertThat(list.range()).hasText("1–25 of 30");

        list.resolved().uncheck();
        assertThat(list.range()).hasText("1–25 of 27");
        list.resolved().check();
        list.active().uncheck();
        assertThat(list.range()).hasText("1–3 of 3");
        assertThat(list.row("Issue number 28")).containsText("Resolved");

        list.resolved().uncheck();
        assertThat(list.text("Nothing is chosen")).isVisible();
        assertThat(list.rows()).hasCount(0);
        list.page().reload();
        assertThat(list.active()).not().isChecked();
        assertThat(list.text("Nothing is chosen")).isVisible();
    }

    @Test
    void paging_forward_and_back(Browsing browsing) {
        TicketsPage list = TicketsPage.open(browsing.as(primary));
        assertThat(list.rows()).hasCount(25);
        assertThat(list.button("Back")).isDisabled();
        list.button("Next").click();
        assertThat(list.range()).hasText("26–30 of 30");
        assertThat(list.rows()).hasCount(5);
        assertThat(list.button("Next")).isDisabled();
        assertThat(list.page()).hasURL(Pattern.compile("page=2"));

        list.perPage(10);
        assertThat(list.range()).hasText("1–10 of 30");
        assertThat(list.page()).hasURL(Pattern.compile("size=10"));
        list.button("Next").click();
        assertThat(list.range()).hasText("11–20 of 30");
        list.page().reload();
        assertThat(list.range()).hasText("11–20 of 30");
        list.page().goBack();
        assertThat(list.range()).hasText("1–10 of 30");
        list.button("Next").click();
        list.button("Back").click();
        assertThat(list.range()).hasText("1–10 of 30");
    }

    @Test
    void sorting(Browsing browsing) {
        TicketsPage list = TicketsPage.open(browsing.as(primary));
        list.sortBy("Priority");
        assertThat(list.find(AriaRole.COLUMNHEADER, "Priority")).hasAttribute("aria-sort", "ascending");
        assertThat(list.rows().first()).containsText("Low");
        list.sortBy("Priority");
        assertThat(list.find(AriaRole.COLUMNHEADER, "Priority")).hasAttribute("aria-sort", "descending");
        assertThat(list.rows().first()).containsText("Critical");

        list.sortBy("Number");
        assertThat(list.rows().first()).containsText("Issue number 00");
        assertThat(list.page()).hasURL(Pattern.compile("sort=number"));

        list.sortBy("Summary");
        assertThat(list.find(AriaRole.COLUMNHEADER, "Summary")).hasAttribute("aria-sort", "ascending");
        list.sortBy("Summary");
        assertThat(list.rows().first()).containsText("Issue number 29");
        list.sortBy("Raised by");
        assertThat(list.rows().first()).containsText("Ivo Brandt");
    }

    @Test
    void searching(Browsing browsing) {
        TicketsPage list = TicketsPage.open(browsing.as(primary));
        list.search().fill("number 07");
        assertThat(list.rows()).hasCount(1);
        assertThat(list.row("Issue number 07")).isVisible();
        assertThat(list.page()).hasURL(Pattern.compile("q=number\\+07"));

        list.search().fill("#" + tickets.get(4).number());
        assertThat(list.row("Issue number 04")).isVisible();
        assertThat(list.rows()).hasCount(1);

        list.search().fill("nothing like this 100%_");
        assertThat(list.text("Nothing matches")).isVisible();
        list.button("Clear search and filters").click();
        assertThat(list.range()).hasText("1–25 of 30");
        assertThat(list.search()).hasValue("");
    }

    @Test
    void a_shared_address_shows_the_same(Browsing browsing) {
        String address = "/tickets?resolved=false&size=10&sort=number&page=2&q=Issue";
        TicketsPage list = new TicketsPage(browsing.as(primary, address));
        assertThat(list.range()).hasText("11–20 of 27");
        assertThat(list.search()).hasValue("Issue");
        assertThat(list.resolved()).not().isChecked();
        assertThat(list.rows().first()).containsText("Issue number 10");

        TicketsPage own = new TicketsPage(browsing.as(user, "/tickets?resolved=false&size=10&sort=number&q=Issue"));
        assertThat(own.range()).hasText("1–1 of 1");
    }

    @Test
    void back_from_a_ticket_returns_to_the_same_list(Browsing browsing) {
        Page page = browsing.as(primary, "/tickets?page=2&sort=number");
        TicketsPage list = new TicketsPage(page);
        list.row("Issue number 26").getByRole(AriaRole.LINK).click();
        assertThat(list.title()).containsText("Issue number 26");
        page.goBack();
        assertThat(list.range()).hasText("26–30 of 30");
        assertThat(list.row("Issue number 26")).isVisible();

        list.row("Issue number 26").getByRole(AriaRole.LINK).click();
        assertThat(list.title()).containsText("Issue number 26");
        page.reload();
        page.locator("main").getByText("My Issues and Requests").click();
        assertThat(list.range()).hasText("26–30 of 30");
        assertThat(page).hasURL(Pattern.compile("/tickets\\?page=2&sort=number$"));
    }

    @Test
    void an_address_that_makes_no_sense_is_forgiven(Browsing browsing) {
        TicketsPage list = new TicketsPage(browsing.as(primary, "/tickets?page=-3&size=7&sort=%3Cscript%3E"));
        assertThat(list.range()).hasText("1–25 of 30");
        TicketsPage beyond = new TicketsPage(browsing.as(primary, "/tickets?page=99"));
        assertThat(beyond.range()).hasText("26–30 of 30");
        assertThat(beyond.rows()).hasCount(5);
        assertThat(beyond.page()).hasURL(Pattern.compile("/tickets\\?page=2$"));
        assertThat(beyond.button("Back")).isEnabled();
        assertThat(beyond.button("Next")).isDisabled();
    }

    @Test
    void cards_on_a_phone_sort_and_open_too(Browsing browsing) {
        TicketsPage list = new TicketsPage(browsing.as(primary, Look.PHONE, "/tickets"));
        list.choice("Sort by").selectOption("number");
        assertThat(list.rows().first()).containsText("Issue number 00");
        assertThat(list.rows().first().getByText(user.name())).isVisible();
        list.rows().first().getByRole(AriaRole.LINK).click();
        assertThat(list.title()).containsText("Issue number 00");
    }

    @Test
    void somebody_with_no_tickets_is_told_how_to_make_one(Browsing browsing) {
        Person fresh = portal.newCustomer("Empty Shelf").user("Noor Haddad");
        TicketsPage list = TicketsPage.open(browsing.as(fresh));
        assertThat(list.text("You have not reported anything yet")).isVisible();
        list.page().locator("main").getByText("Report an Issue").click();
        assertThat(list.title()).hasText("New Ticket");
    }
}
