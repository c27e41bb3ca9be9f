package dev.porchlight.e2e.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SearchDialog;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page becomes under somebody's hands: menus, dialogs, faults, nothing found. */
@PortalTest
class StatesAccessibilityTest {

    private final Cast cast;
    private final Specimens specimens;

    StatesAccessibilityTest(Portal portal) {
        this.cast = portal.cast();
        this.specimens = Specimens.make(portal);
    }

    Stream<State> states() {
        Person customer = cast.primary();
        return Stream.of(
                new State(
                        "report with errors",
                        customer,
                        "/report?at=details",
                        StatesAccessibilityTest::reportWithErrors),
                // What they leave half written would come back in the other states.
                new State("report with articles that may help", cast.outsider(), "/report?at=details", screen -> {
                    screen.textbox("Summary").fill(specimens.article().title());
                    assertThat(screen.region("This may already help you")).isVisible();
                }),
                new State("report with a choice of followers", customer, "/report?at=details", screen -> {
                    screen.choice("Followers").click();
                    assertThat(screen.find(AriaRole.OPTION, cast.user().name())).isVisible();
                }),
                new State(
                        "empty list",
                        customer,
                        "/tickets?active=false&resolved=false",
                        screen -> shown(screen, "Nothing is chosen")),
                new State("nothing found", customer, "/tickets?q=zzzzzz", screen -> shown(screen, "Nothing matches")),
                new State(
                        "no article found",
                        customer,
                        "/knowledge?q=zzzzzz",
                        screen -> shown(screen, "Nothing matches")),
                new State(
                        "an opinion that is being explained",
                        customer,
                        "/articles/" + specimens.article().number(),
                        screen -> {
                            screen.button("No").click();
                            assertThat(screen.textbox("What was missing or unclear?"))
                                    .isVisible();
                        }),
                new State("search, just opened", customer, "/", screen -> SearchDialog.open(screen.page())),
                new State("search that has found", customer, "/", screen -> {
                    SearchDialog search = SearchDialog.open(screen.page()).type("anywhere");
                    assertThat(search.tickets().first()).isVisible();
                    assertThat(search.option(specimens.article().title())).isVisible();
                }),
                new State("search that has found nothing", customer, "/", screen -> {
                    SearchDialog.open(screen.page()).type("qqqzzzxxx");
                    shown(screen, "Nothing found for");
                }),
                new State("account menu", customer, "/", StatesAccessibilityTest::accountMenu),
                new State(
                        "re-open", customer, "/tickets/" + specimens.resolved().number(), screen -> {
                            screen.button("Re-open").click();
                            assertThat(screen.textbox("What is still wrong?")).isVisible();
                        }),
                new State(
                        "resolve",
                        Person.AGENT,
                        "/agent/tickets/" + specimens.active().number(),
                        screen -> {
                            screen.button("Resolve").click();
                            assertThat(screen.button("Resolve ticket")).isVisible();
                        }),
                new State(
                        "assign",
                        Person.AGENT,
                        "/agent/tickets/" + specimens.active().number(),
                        screen -> {
                            screen.button("Assign").click();
                            assertThat(screen.find(AriaRole.OPTION, Pattern.compile("you"))
                                            .first())
                                    .isVisible();
                        }),
                new State(
                        "internal note",
                        Person.AGENT,
                        "/agent/tickets/" + specimens.active().number(),
                        screen -> {
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
                new State(
                        "an edition",
                        Person.AGENT,
                        "/agent/knowledge/" + specimens.article().number(),
                        screen -> {
                            screen.button("View edition 1").click();
                            assertThat(screen.button("Restore as draft")).isEnabled();
                        }),
                new State(
                        "withdraw",
                        Person.AGENT,
                        "/agent/knowledge/" + specimens.article().number(),
                        screen -> {
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
                new State(
                        "connection lost",
                        customer,
                        "/tickets/" + specimens.active().number(),
                        screen -> {
                            assertThat(screen.title()).containsText("A summary");
                            screen.page().context().setOffline(true);
                            TicketPage ticket = new TicketPage(screen.page());
                            ticket.comment("Into the void");
                            assertThat(ticket.conversation().getByText("Not sent."))
                                    .isVisible();
                        }));
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

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void a_state_of_a_page_has_nothing_serious_against_it(State state, Browsing browsing) {
        Page page = browsing.as(state.person(), state.path());
        state.reach().accept(Screen.of(page));
        Audit.requireAtEveryWidth(page, state.name());
    }
}
