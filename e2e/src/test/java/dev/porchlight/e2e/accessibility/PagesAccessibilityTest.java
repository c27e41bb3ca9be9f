package dev.porchlight.e2e.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.porchlight.e2e.accessibility.State.page;

import com.microsoft.playwright.Page;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as it opens: light and dark, on a telephone and at a desk, in longer words, and that nothing in it jumps. */
@PortalTest
class PagesAccessibilityTest {

    private final Portal portal;
    private final Cast cast;
    private final Specimens specimens;

    PagesAccessibilityTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
        this.specimens = Specimens.make(portal);
    }

    Stream<State> pages() {
        Person customer = cast.primary();
        return Stream.of(
                page("home", customer, "/", "Good"),
                page("home of an agent", Person.AGENT, "/", "Good"),
                page("report", customer, "/report", "New Ticket"),
                page("report, details", customer, "/report?at=details", "New Ticket"),
                page("list", customer, "/tickets", "My Issues"),
                page("ticket", customer, "/tickets/" + specimens.active().number(), "A summary"),
                page(
                        "resolved ticket",
                        customer,
                        "/tickets/" + specimens.resolved().number(),
                        "Resolved"),
                page("queue", Person.AGENT, "/agent/tickets", "Queue"),
                page(
                        "ticket of an agent",
                        Person.AGENT,
                        "/agent/tickets/" + specimens.active().number(),
                        "A summary"),
                page("new ticket for a customer", Person.AGENT, "/agent/tickets/new", "New Ticket for a customer"),
                page("knowledge base", customer, "/knowledge", "Knowledge base"),
                page("articles of a subject", customer, specimens.articles(), "Knowledge base"),
                page("article", customer, "/articles/" + specimens.article().number(), "An article"),
                page("assignment rules", Person.AGENT, "/agent/assignment-rules", "Assignment rules"),
                page("service levels", Person.AGENT, "/agent/service-levels", "Service levels"),
                page("articles of an agent", Person.AGENT, "/agent/knowledge", "Knowledge base"),
                page("new article", Person.AGENT, "/agent/knowledge/new", "New article"),
                page(
                        "article of an agent",
                        Person.AGENT,
                        "/agent/knowledge/" + specimens.article().number(),
                        "An article"),
                page("services", customer, "/services", "Services and Products"),
                page("items of a category", customer, "/services?category=all", "All Service Catalogue"),
                page("form of an item", customer, "/services/" + specimens.item(), "New Starter"),
                page("request", customer, "/requests/" + specimens.request(), "General Request"),
                page("approvals", customer, "/approvals", "My Approvals"),
                page("away", customer, "/approvals/away", "I am away"),
                page("assets", customer, "/my-assets", "Assets"),
                page("requests of an agent", Person.AGENT, "/agent/requests", "Requests"),
                page("assets of an agent", Person.AGENT, "/agent/assets", "Assets"),
                page("questions of issues", Person.AGENT, "/agent/questions", "Questions when an issue is reported"),
                page("import of assets", Person.AGENT, "/agent/assets/import", "Import assets"),
                page("people", customer, "/people", "People"),
                page(
                        "person",
                        customer,
                        "/people/" + cast.colleague().id(),
                        cast.colleague().name()),
                page("own account", customer, "/account", "Your account"),
                page("organisations", Person.AGENT, "/agent/organisations", "Organisations"),
                page(
                        "organisation",
                        Person.AGENT,
                        "/agent/organisations/" + cast.customer().id(),
                        cast.customer().name()),
                page(
                        "contact",
                        Person.AGENT,
                        "/agent/people/" + cast.colleague().id(),
                        cast.colleague().name()),
                page("service team", Person.AGENT, "/agent/team", "Service team"),
                page("import of people", Person.AGENT, "/agent/organisations/import", "Import people"),
                page("settings", Person.ADMINISTRATOR, "/agent/settings", "Your company"),
                page("API clients", Person.ADMINISTRATOR, "/agent/settings/clients", "API clients"),
                page("CRM", Person.ADMINISTRATOR, "/agent/settings/crm", "Microsoft Dynamics 365"),
                page("who hears of tickets", Person.ADMINISTRATOR, "/agent/ticket-alerts", "Who hears of tickets"),
                page("audit trail", Person.ADMINISTRATOR, "/agent/settings/trail", "Audit trail"),
                page("contracts", customer, "/contracts", "Contracts"),
                page("contract", customer, "/contracts/" + specimens.contract(), "Managed support"),
                page(
                        "log of a line",
                        customer,
                        "/contracts/" + specimens.contract() + "/lines/" + specimens.line(),
                        "Support hours"),
                page("choice of a report", customer, "/contracts/report", "Allotment report"),
                page(
                        "allotment report",
                        customer,
                        "/allotment-report?from=2026-01-01&to=2026-12-31",
                        "Allotment report"),
                page("contracts of an agent", Person.AGENT, "/agent/contracts", "Contracts"),
                page(
                        "contract of an agent",
                        Person.ADMINISTRATOR,
                        "/agent/contracts/" + specimens.contract(),
                        "Managed support"),
                page("time without a contract", Person.AGENT, "/agent/contracts/unassigned", "Time without a contract"),
                page("contact us", customer, "/contact", "Contact us"),
                page("projects", customer, "/projects", "My Projects"),
                page("project", customer, "/projects/" + specimens.project().id(), "A project"),
                page("projects of an agent", Person.AGENT, "/agent/projects", "Projects"),
                page("new project", Person.ADMINISTRATOR, "/agent/projects/new", "New project"),
                page("templates of projects", Person.AGENT, "/agent/projects/templates", "Templates"),
                page(
                        "project of an agent",
                        Person.ADMINISTRATOR,
                        "/agent/projects/" + specimens.project().id(),
                        "A project"),
                page("quotations", customer, "/quotes", "My Quotations"),
                page("invoices", customer, "/invoices", "My Invoices"),
                page("statement", customer, "/invoices/statement", "Statement"),
                page("check of a copy", customer, "/check-document", "Check a signed copy"),
                page("quotes of an agent", Person.AGENT, "/agent/quotes", "Quotes"),
                page("new quote", Person.AGENT, "/agent/quotes/new", "New quote"),
                page("invoices of an agent", Person.AGENT, "/agent/invoices", "Invoices"),
                page("new invoice", Person.AGENT, "/agent/invoices/new", "New invoice"),
                page("import of invoices", Person.ADMINISTRATOR, "/agent/invoices/import", "Import invoices"),
                page("products", Person.AGENT, "/agent/products", "Products"),
                page("new product", Person.AGENT, "/agent/products/new", "New product"),
                page("templates", Person.AGENT, "/agent/templates", "Templates"),
                page("billing settings", Person.ADMINISTRATOR, "/agent/billing-settings", "Billing settings"),
                page("outages", customer, "/outages", "Outages"),
                page("outage", customer, "/outages/" + specimens.outage().number(), "An outage"),
                page("outages of an agent", Person.AGENT, "/agent/outages", "Outages"),
                page(
                        "outage of an agent",
                        Person.AGENT,
                        "/agent/outages/" + specimens.outage().number(),
                        "An outage"),
                page("new outage", Person.AGENT, "/agent/outages/new", "New outage"),
                page("no such article", customer, "/articles/999999999", "There is no such article"),
                page("not found", customer, "/nothing/here", "We cannot find that page"),
                page("not for you", customer, "/agent/tickets", "This page is not for you"),
                page("no such ticket", customer, "/tickets/999999999", "There is no such ticket"));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_has_nothing_serious_against_it_and_stands_still(State state, Browsing browsing) {
        for (Look look : Audit.WIDE_AND_NARROW) {
            Page page = browsing.blank(state.person(), look);
            Audit.watch(page);
            page.navigate(portal.at(state.path()));
            state.reach().accept(Screen.of(page));
            Audit.require(page, state.name());
            Audit.requireStill(page, look, state.name());
            Audit.requireFitsBetween(page, state.name());
            if (look == Look.PHONE) {
                Audit.requireRoomForLongerWords(page, state.name());
            }
            page.context().close();
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void nor_have_the_pages_for_signing_in(Door door, Browsing browsing) {
        Page page = browsing.stranger();
        page.navigate(portal.at("/"));
        door.reach().accept(new SignInPage(page));
        Audit.requireAtEveryWidth(page, door.name());
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
