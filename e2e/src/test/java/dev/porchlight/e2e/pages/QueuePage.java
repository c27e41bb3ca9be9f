package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The agents' queue. */
public record QueuePage(Page page) implements Screen {

    public static QueuePage open(Page page) {
        QueuePage queue = new QueuePage(page);
        queue.goTo("Tickets");
        assertThat(queue.title()).containsText("Queue");
        return queue;
    }

    public Locator search() {
        return find(AriaRole.SEARCHBOX, "Search tickets");
    }

    public Locator rows() {
        return page.locator("tbody").getByRole(AriaRole.ROW);
    }

    public Locator row(String words) {
        return rows().filter(new Locator.FilterOptions().setHasText(words));
    }

    public Locator preview() {
        return region("Preview");
    }
}
