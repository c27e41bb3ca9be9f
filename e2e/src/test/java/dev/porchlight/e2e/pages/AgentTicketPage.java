package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.porchlight.e2e.system.Ticket;
import java.util.regex.Pattern;

/** A ticket with an agent's tools. */
public record AgentTicketPage(Page page) implements Screen {

    public static AgentTicketPage open(Page page, Ticket ticket) {
        page.navigate(ticket.portal().at("/agent/tickets/" + ticket.number()));
        AgentTicketPage opened = new AgentTicketPage(page);
        assertThat(opened.title()).containsText("#" + ticket.number());
        return opened;
    }

    public Locator conversation() {
        return find(AriaRole.LIST, "Conversation");
    }

    public Locator status() {
        return choice("Change status");
    }

    public void reply(String text) {
        button("Reply").click();
        textbox("Reply to the customer").fill(text);
        button("Send reply").click();
        assertThat(conversation()).containsText(text);
    }

    public void note(String text) {
        button("Internal note").click();
        textbox("Internal note").fill(text);
        button("Add note").click();
        assertThat(conversation()).containsText(text);
    }

    public void assignToMe() {
        button("Assign to me").click();
        assertThat(conversation()).containsText("took it");
    }

    public void changeStatus(String status) {
        status().selectOption(new SelectOption().setValue(status));
    }

    public void resolve(String text) {
        button("Resolve").click();
        Locator dialog = dialog(Pattern.compile("^Resolve ticket #"));
        dialog.getByRole(AriaRole.TEXTBOX).fill(text);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Resolve ticket"))
                .click();
        assertThat(dialog).isHidden();
    }

    /** From what can be done besides. */
    public void choose(String what) {
        button("More to do with this ticket").click();
        find(AriaRole.MENUITEM, what).click();
    }

    /** Another ticket, by its words. */
    public void pick(Locator dialog, String list, Ticket other) {
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(list))
                .fill(other.summary());
        find(AriaRole.OPTION, "#" + other.number() + " " + other.summary()).click();
    }

    public void confirm(Locator dialog, String button) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
