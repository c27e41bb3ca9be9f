package dev.porchlight.e2e.agent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.AgentTicketPage;
import dev.porchlight.e2e.pages.QueuePage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A technician's day without a mouse. */
@PortalTest
class QueueByKeyboardTest {

    private final String mark = Unique.words("Keys");
    private final Ticket older;
    private final Ticket newer;
    private final String me;

    QueueByKeyboardTest(Portal portal) {
        Cast cast = portal.cast();
        older = Ticket.open(portal, cast.user(), mark + " older");
        me = portal.nameOf(Person.ADMINISTRATOR);
        newer = Ticket.open(portal, cast.user(), mark + " newer");
    }

    private QueuePage open(Browsing browsing, Look look) {
        Page page =
                browsing.as(Person.ADMINISTRATOR, look, "/agent/tickets?q=" + mark.replace(' ', '+') + "&sort=-number");
        QueuePage queue = new QueuePage(page);
        assertThat(queue.rows()).hasCount(2);
        return queue;
    }

    @Test
    void read_reply_note_and_assign_beside_the_queue(Browsing browsing) {
        QueuePage queue = open(browsing, Look.DESK);
        Keyboard keys = queue.page().keyboard();
        keys.press("j");
        assertThat(queue.preview()).containsText(older.summary());
        keys.press("k");
        assertThat(queue.preview()).containsText(newer.summary());

        AgentTicketPage ticket = new AgentTicketPage(queue.page());
        keys.press("n");
        assertThat(ticket.textbox("Internal note")).isFocused();
        keys.type("jkr is only text here");
        keys.press("Control+Enter");
        assertThat(ticket.conversation()).containsText("jkr is only text here");
        keys.press("Escape");

        keys.press("r");
        assertThat(ticket.textbox("Reply to the customer")).isFocused();
        keys.type("Typed without a mouse");
        keys.press("Control+Enter");
        assertThat(ticket.conversation()).containsText("Typed without a mouse");
        keys.press("Escape");

        keys.press("a");
        Locator dialog = ticket.dialog(Pattern.compile("^Assign ticket #"));
        assertThat(dialog).isVisible();
        keys.type(me.substring(0, 3));
        assertThat(dialog.getByRole(AriaRole.OPTION)).hasText(me + " (you)");
        keys.press("Enter");
        assertThat(dialog).isHidden();
        assertThat(ticket.conversation()).containsText("took it");

        keys.press("Escape");
        keys.press("Enter");
        assertThat(queue.page()).hasURL(Pattern.compile("/agent/tickets/" + newer.number()));
    }

    @Test
    void whoever_answers_one_after_the_other_answers_each_of_them_once(Browsing browsing) {
        String pile = Unique.words("Pile");
        Portal portal = older.portal();
        for (int i = 0; i < 4; i++) {
            Ticket.open(portal, portal.cast().user(), pile + " " + i);
        }
        QueuePage queue =
                new QueuePage(browsing.as(Person.ADMINISTRATOR, "/agent/tickets?size=10&q=" + pile.replace(' ', '+')));
        assertThat(queue.rows()).hasCount(4);
        Keyboard keys = queue.page().keyboard();
        AgentTicketPage ticket = new AgentTicketPage(queue.page());
        queue.rows().first().getByRole(AriaRole.LINK).focus();
        List<String> answered = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String one = queue.preview().getByRole(AriaRole.HEADING).first().innerText();
            answered.add(one);
            keys.press("r");
            assertThat(ticket.textbox("Reply to the customer")).isFocused();
            keys.type("Answered");
            keys.press("Control+Enter");
            assertThat(ticket.conversation()).containsText("Answered");
            keys.press("Escape");
            keys.press("j");
            if (i < 3) {
                assertThat(queue.preview().getByRole(AriaRole.HEADING).first())
                        .not()
                        .hasText(one);
            }
        }
        assertThat(answered).doesNotHaveDuplicates();
    }

    @Test
    void a_key_right_after_a_step_is_for_the_ticket_it_led_to(Browsing browsing) {
        QueuePage queue = open(browsing, Look.DESK);
        assertThat(queue.preview()).containsText(newer.summary());
        Keyboard keys = queue.page().keyboard();
        keys.press("j");
        keys.press("a");
        assertThat(queue.dialog(Pattern.compile("^Assign ticket #" + older.number())))
                .isVisible();
    }

    @Test
    void help_opens_closes_and_lists_every_key(Browsing browsing) {
        QueuePage queue = open(browsing, Look.DESK);
        queue.page().keyboard().press("?");
        Locator help = queue.dialog(Pattern.compile("^Keyboard shortcuts$"));
        assertThat(help).isVisible();
        for (String action :
                new String[] {"Next ticket", "Previous ticket", "Open ticket", "Reply", "Internal note", "Assign"}) {
            assertThat(help.getByText(action, new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
        queue.page().keyboard().press("Escape");
        assertThat(help).isHidden();
    }

    @Test
    void on_other_pages_help_lists_what_works_there(Browsing browsing) {
        QueuePage home = new QueuePage(browsing.as(Person.ADMINISTRATOR));
        assertThat(home.title()).isVisible();
        home.page().keyboard().press("?");
        Locator help = home.dialog(Pattern.compile("^Keyboard shortcuts$"));
        assertThat(help).containsText("Go to Tickets");
        assertThat(help).not().containsText("Next ticket");
        home.page().keyboard().press("Escape");
        home.page().keyboard().press("g");
        home.page().keyboard().press("k");
        assertThat(home.title()).containsText("Knowledge base");
    }

    @Test
    void where_there_is_no_room_for_a_preview_the_keys_open_the_ticket(Browsing browsing) {
        QueuePage queue = open(browsing, new Look(1000, 800, Look.DESK.scheme()));
        assertThat(queue.preview()).isHidden();
        queue.page().keyboard().press("j");
        queue.page().keyboard().press("r");
        assertThat(queue.page()).hasURL(Pattern.compile("/agent/tickets/\\d+"));
        assertThat(queue.textbox("Reply to the customer")).isFocused();
    }

    @Test
    void letters_do_nothing_while_somebody_searches(Browsing browsing) {
        QueuePage queue = open(browsing, Look.DESK);
        queue.page().keyboard().press("/");
        assertThat(queue.search()).isFocused();
        queue.page().keyboard().press("End");
        queue.page().keyboard().type(" older");
        assertThat(queue.rows()).hasCount(1);
        assertThat(queue.search()).hasValue(mark + " older");
    }

    @Test
    void letters_lead_from_page_to_page(Browsing browsing) {
        Page page = open(browsing, Look.DESK).page();
        Keyboard keys = page.keyboard();
        keys.press("?");
        assertThat(page.getByText("Go to Home")).isVisible();
        keys.press("Escape");
        keys.press("g");
        keys.press("h");
        assertThat(page).hasURL(Pattern.compile("^[^/]+//[^/]+/$"));
        keys.press("g");
        keys.press("q");
        assertThat(page).hasURL(Pattern.compile("/agent/tickets$"));
        keys.press("c");
        assertThat(page).hasURL(Pattern.compile("/agent/tickets/new$"));
    }
}
