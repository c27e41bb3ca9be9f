package dev.porchlight.e2e.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SearchDialog;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page and state, light and dark, at 1280 and 320 pixels; and that it fits at the widths between. */
@PortalTest
class AccessibilityTest {

    private static final List<Look> WIDE_AND_NARROW = List.of(Look.DESK, Look.PHONE);

    private static final String ARTICLE = """
            Words, **weight** and `code`, and [a link](https://www.gov.uk/).

            ## Steps

            1. One
            2. Two, with ~~a mistake~~ a nested list
               - a
               - b

            ## A table wider than a telephone

            | first | second | third | fourth | fifth |
            |---|---|---|---|---|
            | something | somewhere | somehow | sometime | some-long-word-that-does-not-break |

            ## What was said

            > Quoted.

                indented code that is much longer than any telephone is wide, and then a little longer than that

            ### Below
            """;

    private final Portal portal;
    private final Cast cast;
    private final Ticket active;
    private final Ticket resolved;
    private final Article article;

    AccessibilityTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
        String file = portal.as(cast.primary())
                .upload("plan.txt", "text/plain", "x".getBytes())
                .json()
                .get("id")
                .asString();
        active = Ticket.open(
                portal,
                cast.primary(),
                Unique.words("A summary with a long-word-that-does-not-want-to-break-anywhere"));
        active.attach(cast.primary(), file);
        active.comment(Person.AGENT, "A reply with <code>code</code> and <strong>weight</strong>");
        active.note(Person.AGENT, "A note");
        active.follow(cast.primary(), cast.colleague());
        resolved = Ticket.open(portal, cast.primary(), Unique.words("Resolved"));
        resolved.resolve(Person.AGENT, "<p>Done</p>");
        Subject subject = Subject.add(portal, "Everything", "That an article can have");
        article = Article.published(
                subject,
                Unique.words("An article with a long-word-that-does-not-want-to-break-anywhere"),
                Map.of(
                        "markdown",
                        ARTICLE,
                        "attachmentIds",
                        List.of(portal.as(Person.AGENT)
                                .upload("/api/article-files", "list.txt", "text/plain", "x".getBytes())
                                .json()
                                .get("id")
                                .asString()),
                        "relatedIds",
                        List.of(Article.published(subject, "A related one").id())));
        article.awaitFound(cast.primary(), article.title());
    }

    /** @param reach from the opened address to what is looked at */
    private record State(String name, Person person, String path, Consumer<Screen> reach) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static State page(String name, Person person, String path, String heading) {
        return new State(
                name, person, path, screen -> assertThat(screen.title()).containsText(heading));
    }

    Stream<State> pages() {
        Person customer = cast.primary();
        return Stream.of(
                page("home", customer, "/", "Good"),
                page("home of an agent", Person.AGENT, "/", "Good"),
                page("report", customer, "/report", "New Ticket"),
                page("list", customer, "/tickets", "My Issues"),
                page("ticket", customer, "/tickets/" + active.number(), "A summary"),
                page("resolved ticket", customer, "/tickets/" + resolved.number(), "Resolved"),
                page("queue", Person.AGENT, "/agent/tickets", "Queue"),
                page("ticket of an agent", Person.AGENT, "/agent/tickets/" + active.number(), "A summary"),
                page("new ticket for a customer", Person.AGENT, "/agent/tickets/new", "New Ticket for a customer"),
                page("knowledge base", customer, "/knowledge", "Knowledge base"),
                page("articles of a subject", customer, articles(), "Knowledge base"),
                page("article", customer, "/articles/" + article.number(), "An article"),
                page("articles of an agent", Person.AGENT, "/agent/knowledge", "Knowledge base"),
                page("new article", Person.AGENT, "/agent/knowledge/new", "New article"),
                page("article of an agent", Person.AGENT, "/agent/knowledge/" + article.number(), "An article"),
                page("no such article", customer, "/articles/999999999", "There is no such article"),
                page("not found", customer, "/nothing/here", "We cannot find that page"),
                page("not for you", customer, "/agent/tickets", "This page is not for you"),
                page("no such ticket", customer, "/tickets/999999999", "There is no such ticket"));
    }

    Stream<State> states() {
        Person customer = cast.primary();
        return Stream.of(
                new State("report with errors", customer, "/report", AccessibilityTest::reportWithErrors),
                new State("report with articles that may help", customer, "/report", screen -> {
                    screen.textbox("Summary").fill(article.title());
                    assertThat(screen.region("This may already help you")).isVisible();
                }),
                new State("report with a choice of followers", customer, "/report", screen -> {
                    screen.choice("Followers").click();
                    assertThat(screen.find(AriaRole.OPTION, cast.user().name())).isVisible();
                }),
                new State(
                        "empty list",
                        customer,
                        "/tickets?active=false&resolved=false",
                        screen -> shown(screen, "Neither kind is chosen")),
                new State("nothing found", customer, "/tickets?q=zzzzzz", screen -> shown(screen, "Nothing matches")),
                new State(
                        "no article found",
                        customer,
                        "/knowledge?q=zzzzzz",
                        screen -> shown(screen, "Nothing matches")),
                new State("an opinion that is being explained", customer, "/articles/" + article.number(), screen -> {
                    screen.button("No").click();
                    assertThat(screen.textbox("What was missing or unclear?")).isVisible();
                }),
                new State("search, just opened", customer, "/", screen -> SearchDialog.open(screen.page())),
                new State("search that has found", customer, "/", screen -> {
                    SearchDialog search = SearchDialog.open(screen.page()).type("anywhere");
                    assertThat(search.tickets().first()).isVisible();
                    assertThat(search.option(article.title())).isVisible();
                }),
                new State("search that has found nothing", customer, "/", screen -> {
                    SearchDialog.open(screen.page()).type("qqqzzzxxx");
                    shown(screen, "Nothing found for");
                }),
                new State("account menu", customer, "/", AccessibilityTest::accountMenu),
                new State("re-open", customer, "/tickets/" + resolved.number(), screen -> {
                    screen.button("Re-open").click();
                    assertThat(screen.textbox("What is still wrong?")).isVisible();
                }),
                new State("resolve", Person.AGENT, "/agent/tickets/" + active.number(), screen -> {
                    screen.button("Resolve").click();
                    assertThat(screen.button("Resolve ticket")).isVisible();
                }),
                new State("assign", Person.AGENT, "/agent/tickets/" + active.number(), screen -> {
                    screen.button("Assign").click();
                    assertThat(screen.find(AriaRole.OPTION, Pattern.compile("you"))
                                    .first())
                            .isVisible();
                }),
                new State("internal note", Person.AGENT, "/agent/tickets/" + active.number(), screen -> {
                    screen.button("Internal note").click();
                    assertThat(screen.textbox("Internal note")).isVisible();
                }),
                new State("filters of the queue", Person.AGENT, "/agent/tickets?priority=high,low", screen -> {
                    screen.button("Filter").click();
                    assertThat(screen.checkbox("Critical")).isVisible();
                }),
                new State("article with faults", Person.AGENT, "/agent/knowledge/new", screen -> {
                    screen.button("Publish").click();
                    assertThat(screen.alert().first()).containsText("Enter a title");
                }),
                new State("who may read an article", Person.AGENT, "/agent/knowledge/new", screen -> {
                    screen.button("Change").click();
                    screen.find(AriaRole.RADIO, "Chosen organisations").check();
                    assertThat(screen.find(AriaRole.SEARCHBOX, "Find an organisation"))
                            .isVisible();
                }),
                new State("an edition", Person.AGENT, "/agent/knowledge/" + article.number(), screen -> {
                    screen.button("View edition 1").click();
                    assertThat(screen.button("Restore as draft")).isEnabled();
                }),
                new State("withdraw", Person.AGENT, "/agent/knowledge/" + article.number(), screen -> {
                    screen.button("Withdraw").click();
                    assertThat(screen.dialog(Pattern.compile("^Withdraw this article")))
                            .isVisible();
                }),
                new State("categories", Person.AGENT, "/agent/knowledge", screen -> {
                    screen.button("Categories").click();
                    assertThat(screen.textbox("New category")).isVisible();
                }),
                new State("import", Person.AGENT, "/agent/knowledge", screen -> {
                    screen.button("Import").click();
                    assertThat(screen.dialog(Pattern.compile("^Import articles")))
                            .isVisible();
                }),
                new State("keyboard shortcuts", Person.AGENT, "/agent/tickets", screen -> {
                    assertThat(screen.title()).containsText("Queue");
                    screen.page().keyboard().press("?");
                    assertThat(screen.text("This overview")).isVisible();
                }),
                new State("connection lost", customer, "/tickets/" + active.number(), screen -> {
                    assertThat(screen.title()).containsText("A summary");
                    screen.page().context().setOffline(true);
                    TicketPage ticket = new TicketPage(screen.page());
                    ticket.comment("Into the void");
                    assertThat(ticket.conversation().getByText("Not sent.")).isVisible();
                }));
    }

    private String articles() {
        return "/knowledge?categoryId=" + article.subject().categoryId() + "&subjectId="
                + article.subject().id();
    }

    private static void shown(Screen screen, String words) {
        assertThat(screen.text(words)).isVisible();
    }

    private static void reportWithErrors(Screen screen) {
        screen.button("Submit ticket").click();
        assertThat(screen.alert().first()).containsText("Enter a summary");
    }

    private static void accountMenu(Screen screen) {
        screen.find(AriaRole.BUTTON, Pattern.compile("account menu", Pattern.CASE_INSENSITIVE))
                .click();
        assertThat(screen.button("Logout")).isVisible();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_has_nothing_serious_against_it_and_stands_still(State state, Browsing browsing) {
        for (Look look : WIDE_AND_NARROW) {
            Page page = browsing.blank(state.person(), look);
            Audit.watch(page);
            page.navigate(portal.at(state.path()));
            state.reach().accept(Screen.of(page));
            Audit.require(page, state.name());
            Audit.requireStill(page, look, state.name());
            Audit.requireFitsBetween(page, state.name());
            page.context().close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void nor_has_a_state_of_one(State state, Browsing browsing) {
        Page page = browsing.as(state.person(), state.path());
        state.reach().accept(Screen.of(page));
        for (Look look : WIDE_AND_NARROW) {
            page.setViewportSize(look.width(), look.height());
            Audit.require(page, state.name());
        }
        Audit.requireFitsBetween(page, state.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void nor_have_the_pages_for_signing_in(Door door, Browsing browsing) {
        Page page = browsing.stranger();
        page.navigate(portal.at("/"));
        door.reach().accept(new SignInPage(page));
        for (Look look : WIDE_AND_NARROW) {
            page.setViewportSize(look.width(), look.height());
            Audit.require(page, door.name());
        }
        Audit.requireFitsBetween(page, door.name());
    }

    private record Door(String name, Consumer<SignInPage> reach) {

        @Override
        public String toString() {
            return name;
        }
    }

    Stream<Door> doors() {
        return Stream.of(
                new Door("sign in", page -> assertThat(page.email()).isVisible()),
                new Door("wrong password", page -> {
                    page.fill(cast.primary().withPassword("wrong")).submit();
                    assertThat(page.text("Email or password is wrong.")).isVisible();
                }),
                new Door("forgotten password", page -> {
                    page.forgotten().click();
                    assertThat(page.button("Submit")).isVisible();
                }),
                new Door("mail is on its way", page -> {
                    page.forgotten().click();
                    page.email().fill("nobody@nowhere.example");
                    page.button("Submit").click();
                    assertThat(page.text("is on its way")).isVisible();
                }));
    }
}
