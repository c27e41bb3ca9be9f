package dev.porchlight.e2e.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Keyboard;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.ArticlePage;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SearchDialog;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.pages.TicketsPage;
import dev.porchlight.e2e.system.Answer;
import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Http;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** One box for everything, and never anything that the one who types may not open. */
@PortalTest
class SearchTest {

    private static final int MORE_THAN_SHOWN = 6;

    private final Portal portal;
    private final Customer customer;
    private final Person primary;
    private final Person user;
    private final Person outsider;

    /** A word that only this test's things have, such as "centrifugebkdaf". */
    private final String word = "centrifuge" + Unique.letters();

    private final Ticket flickers;
    private final Ticket rattles;
    private final Ticket foreign;
    private final Article calibrate;
    private final Article onlyTheirs;
    private final Article team;

    SearchTest(Portal portal) {
        this.portal = portal;
        customer = portal.newCustomer("Juniper Labs");
        primary = customer.primary("Mara Juniper");
        user = customer.user("Tim Yewdale");
        Customer others = portal.newCustomer("Hazel Foods");
        outsider = others.primary("Olga Hazel");
        flickers = Ticket.open(portal, primary, "Display of the " + word + " flickers");
        rattles = Ticket.open(portal, user, "The " + word + " rattles");
        foreign = Ticket.open(portal, outsider, "Their " + word + " is loud");
        Subject machines = Subject.add(portal, "Laboratory", "Machines");
        onlyTheirs = Article.published(machines, "Their own " + word, Article.only(others));
        team = Article.published(machines, "Runbook: " + word, Map.of("audience", "agents"));
        calibrate = Article.published(machines, "Calibrate the " + word);
        Stream.of(onlyTheirs, team, calibrate).forEach(article -> article.awaitFound(Person.AGENT, word));
        awaitTickets(word, 3);
    }

    private void awaitTickets(String words, int count) {
        await(count + " tickets found by " + words)
                .atMost(Duration.ofSeconds(30))
                .until(() -> portal.as(Person.AGENT)
                                .get("/api/tickets/search?limit=20&q=" + Http.encode(words))
                                .expect(200)
                                .json()
                                .get("hits")
                                .size()
                        == count);
    }

    @Test
    void as_one_types_tickets_and_articles_appear_with_what_was_typed_marked(Browsing browsing) {
        SearchDialog search = SearchDialog.open(browsing.as(primary));
        search.type(word.substring(0, word.length() - 1));
        assertThat(search.tickets()).hasCount(2);
        assertThat(search.articles()).hasCount(1);
        assertThat(search.option(flickers.summary()).locator("mark").first()).hasText(word);
        assertThat(search.option(flickers.summary())).containsText("#" + flickers.number());
        assertThat(search.option(rattles.summary())).containsText(user.name());
        assertThat(search.option(calibrate.title()))
                .containsText(calibrate.subject().category() + " \\ Machines");

        search.type(word + " rat");
        assertThat(search.tickets()).hasCount(1);
        assertThat(search.articles()).hasCount(0);
    }

    @Test
    void everything_by_keyboard(Browsing browsing) {
        Screen home = Screen.of(browsing.as(primary, "/tickets"));
        SearchDialog search = SearchDialog.open(home.page());
        Keyboard keys = home.page().keyboard();
        keys.type(word);
        assertThat(search.options()).hasCount(3);
        String first = search.chosen().innerText();
        keys.press("ArrowDown");
        assertThat(search.chosen()).not().hasText(first);
        assertThat(search.box()).isFocused();
        keys.press("End");
        assertThat(search.chosen()).containsText(calibrate.title());
        ArticlePage article = new ArticlePage(home.page().waitForPopup(() -> keys.press("Enter")));
        assertThat(article.title()).hasText(calibrate.title());

        assertThat(search.itself()).isHidden();
        SearchDialog again = SearchDialog.open(home.page());
        assertThat(again.option(word)).isVisible();
        keys.press("Escape");
        assertThat(again.itself()).isHidden();
        assertThat(home.title()).containsText("My Issues and Requests");
    }

    @Test
    void a_number_leads_straight_to_the_ticket(Browsing browsing) {
        SearchDialog search = SearchDialog.open(browsing.as(primary));
        search.type("#" + rattles.number());
        assertThat(search.chosen()).containsText(rattles.summary());
        search.type(String.valueOf(flickers.number()));
        assertThat(search.chosen()).containsText(flickers.summary());
        search.page().keyboard().press("Enter");
        assertThat(new TicketPage(search.page()).title()).containsText(flickers.summary());
    }

    @Test
    void a_slip_of_the_finger_still_finds(Browsing browsing) {
        SearchDialog search = SearchDialog.open(browsing.as(primary));
        search.type(word.replace("nt", "tn") + " rattles");
        assertThat(search.option(rattles.summary())).isVisible();
        search.type("calibrate " + word.replace("fu", "f"));
        assertThat(search.option(calibrate.title())).isVisible();
    }

    @Test
    void what_is_found_leads_on_to_the_list_with_all_of_it(Browsing browsing) {
        String many = "autoclave" + Unique.letters();
        for (int i = 0; i < MORE_THAN_SHOWN; i++) {
            Ticket.open(portal, primary, "The " + many + " hisses");
        }
        awaitTickets(many, MORE_THAN_SHOWN);
        SearchDialog search = SearchDialog.open(browsing.as(primary));
        search.type("hissing " + many);
        assertThat(search.tickets()).hasCount(MORE_THAN_SHOWN);
        search.option("All tickets with").click();
        TicketsPage list = new TicketsPage(search.page());
        assertThat(list.page()).hasURL(Pattern.compile("/tickets\\?q=hissing\\+" + many));
        assertThat(list.rows()).hasCount(MORE_THAN_SHOWN);
    }

    @Test
    void an_agent_finds_every_organisation_s(Browsing browsing) {
        SearchDialog search = SearchDialog.open(browsing.as(Person.AGENT));
        search.type(word);
        assertThat(search.tickets()).hasCount(3);
        assertThat(search.articles()).hasCount(3);
        assertThat(search.option(flickers.summary())).containsText(customer.name());
        search.option(foreign.summary()).click();
        assertThat(search.page()).hasURL(Pattern.compile("/agent/tickets/" + foreign.number()));
    }

    @Test
    void nothing_of_others_is_found_by_word_or_number() {
        for (String words : new String[] {
            word,
            "their " + word,
            "#" + foreign.number(),
            String.valueOf(foreign.number()),
            String.valueOf(onlyTheirs.number()),
            String.valueOf(team.number())
        }) {
            assertThat(found(primary, words).text()).as(words).doesNotContain(foreign.id(), onlyTheirs.id(), team.id());
        }
        assertThat(found(user, word).text()).contains(rattles.id()).doesNotContain(flickers.id());
        assertThat(found(outsider, word).text())
                .contains(foreign.id(), onlyTheirs.id())
                .doesNotContain(flickers.id(), rattles.id(), team.id());
    }

    /** Not even that it is there, by way of a typo that only an internal word could explain. */
    @Test
    void an_internal_note_finds_nothing_for_a_customer() {
        String secret = "whistleblower" + Unique.letters();
        rattles.note(Person.AGENT, "Between us: " + secret);
        rattles.comment(Person.AGENT, "We are on it");
        for (String words : new String[] {secret, secret.replace("st", "ts"), secret.substring(0, 15)}) {
            assertThat(found(user, words).json().get("groups")).as(words).isEmpty();
        }
    }

    @Test
    void a_withdrawn_article_is_found_no_more() {
        Article brief = Article.published(calibrate.subject(), "Brief " + word + " " + Unique.letters())
                .awaitFound(user, word);
        brief.withdraw();
        await("the article is gone")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !found(user, brief.title()).text().contains(brief.id()));
    }

    @Test
    void nothing_found_says_so(Browsing browsing) {
        SearchDialog search = SearchDialog.open(browsing.as(primary, Look.PHONE, "/"));
        search.type("qwzx" + Unique.letters());
        assertThat(search.text("Nothing found for")).isVisible();
        assertThat(search.options()).hasCount(0);
        search.button("Close").click();
        assertThat(search.itself()).isHidden();
        search.button("Search").click();
        assertThat(search.box()).isFocused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "a:* & !b",
                "<->",
                "\\",
                "%",
                "_",
                "\"",
                "((((",
                "*",
                "😀",
                "a",
                "#",
                "#99999999999999"
            })
    void whatever_is_typed_is_only_ever_looked_for(String words) {
        JsonNode answer = found(outsider, words).json();
        assertThat(answer.get("unavailable")).as(words).isEmpty();
        assertThat(answer.toString()).doesNotContain(flickers.id(), team.id());
    }

    @Test
    void what_cannot_be_looked_for_is_refused_with_words() {
        portal.as(user).get("/api/search?q=" + "x".repeat(201)).expectProblem(400);
        portal.as(user).get("/api/search?limit=0&q=" + word).expectProblem(400);
        portal.as(user).get("/api/search?limit=21&q=" + word).expectProblem(400);
        portal.api().get("/api/search?q=" + word).expectProblem(401);
    }

    private Answer found(Person by, String words) {
        return portal.as(by).get("/api/search?limit=20&q=" + Http.encode(words)).expect(200);
    }
}
