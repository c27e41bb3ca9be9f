package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** "My Issues and Requests". */
public record TicketsPage(Page page) implements Screen {

    public static TicketsPage open(Page page) {
        TicketsPage tickets = new TicketsPage(page);
        tickets.goTo("My Issues and Requests");
        assertThat(tickets.title()).containsText("My Issues and Requests");
        return tickets;
    }

    public Locator search() {
        return find(AriaRole.SEARCHBOX, "Search your issues and requests");
    }

    public Locator active() {
        return checkbox("Active");
    }

    public Locator resolved() {
        return checkbox("Resolved");
    }

    /** The rows of tickets, without the head. */
    public Locator rows() {
        return page.locator("tbody").getByRole(AriaRole.ROW);
    }

    public Locator row(String words) {
        return rows().filter(new Locator.FilterOptions().setHasText(words));
    }

    public Locator range() {
        return page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d+ of \\d+")));
    }

    public void perPage(int size) {
        choice("Show # per page").selectOption(new SelectOption().setValue(String.valueOf(size)));
    }

    /** A press on a column's heading. */
    public void sortBy(String column) {
        find(AriaRole.COLUMNHEADER, column).getByRole(AriaRole.BUTTON).click();
    }
}
