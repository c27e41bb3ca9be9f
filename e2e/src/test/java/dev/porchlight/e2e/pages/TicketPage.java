package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.system.Ticket;

/** A customer's ticket. */
public record TicketPage(Page page) implements Screen {

    public static TicketPage open(Page page, Ticket ticket) {
        page.navigate(ticket.portal().at("/tickets/" + ticket.number()));
        TicketPage opened = new TicketPage(page);
        assertThat(opened.title()).containsText("#" + ticket.number());
        return opened;
    }

    /** What was said and what happened, oldest first. */
    public Locator conversation() {
        return find(AriaRole.LIST, "Conversation");
    }

    public Locator facts() {
        return region("Facts");
    }

    public Locator commentBox() {
        return textbox("Add a comment");
    }

    public void comment(String text) {
        commentBox().fill(text);
        button("Send comment").click();
    }

    public Locator download(String name) {
        return facts().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Download " + name));
    }
}
