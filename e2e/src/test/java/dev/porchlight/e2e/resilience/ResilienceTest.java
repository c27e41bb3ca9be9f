package dev.porchlight.e2e.resilience;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.porchlight.e2e.system.Mails.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.ReportPage;
import dev.porchlight.e2e.pages.SearchDialog;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Http;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Processes;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Parts that die under people's hands. Runs last, so that it takes nothing from the others. */
@PortalTest
@Order(Integer.MAX_VALUE)
class ResilienceTest {

    private static final Duration BACK = Duration.ofMinutes(3);

    private final Portal portal;
    private final Cast cast;
    private final Processes processes;

    ResilienceTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
        this.processes = portal.processes();
    }

    @AfterEach
    void every_part_is_back() {
        await("notification-service")
                .atMost(BACK)
                .until(() -> portal.as(cast.user()).get("/api/activity").ok());
        await("ticket-service, and its views")
                .atMost(BACK)
                .ignoreExceptions()
                .untilAsserted(() -> Ticket.open(portal, cast.user(), Unique.words("Still there")));
        await("knowledge-service, and its views")
                .atMost(BACK)
                .ignoreExceptions()
                .untilAsserted(() -> Article.published(Subject.add(portal, "Still", "There"), "Still there"));
        await("keycloak").atMost(BACK).ignoreExceptions().until(() -> Http.send(
                        Http.to(URI.create(portal.keycloak() + "/realms/porchlight"))
                                .GET())
                .ok());
    }

    @Test
    void without_keycloak_those_who_are_signed_in_work_on(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Keycloak away"));
        TicketPage page = TicketPage.open(browsing.as(cast.user()), ticket);
        String token = portal.token(cast.user());
        portal.token(Person.AGENT);
        processes.kill("keycloak");

        page.comment("Written without Keycloak");
        assertThat(page.conversation().getByText("Written without Keycloak")).isVisible();
        page.page().reload();
        assertThat(page.conversation().getByText("Written without Keycloak")).isVisible();
        ticket.comment(Person.AGENT, "Answered without Keycloak");
        assertThat(page.conversation()).containsText("Answered without Keycloak");
        portal.withToken(token).get(ticket.path()).expect(200);

        Page stranger = browsing.stranger();
        stranger.navigate(portal.at("/oauth2/authorization/keycloak"));
        SignInPage signIn = new SignInPage(stranger);
        assertThat(signIn.title().or(signIn.email()).first()).isVisible();
        every_part_is_back();
        stranger.navigate(portal.at("/"));
        signIn.signIn(cast.colleague());
    }

    @Test
    void mails_are_sent_once_although_their_service_is_killed_in_the_middle() {
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tickets.add(Ticket.open(portal, cast.colleague(), Unique.words("Mail me once")));
            if (i == 4) {
                processes.kill("notification-service");
            }
        }
        for (Ticket ticket : tickets) {
            await("mail about #" + ticket.number())
                    .atMost(BACK)
                    .until(() -> portal.mails().to(cast.colleague()).stream().anyMatch(saying("#" + ticket.number())));
        }
        Ticket last = Ticket.open(portal, cast.colleague(), Unique.words("After all of them"));
        portal.mails().awaited(cast.colleague(), saying("#" + last.number()));
        for (Ticket ticket : tickets) {
            assertThat(portal.mails().to(cast.colleague()).stream().filter(saying("#" + ticket.number())))
                    .hasSize(1);
        }
    }

    @Test
    void without_the_knowledge_base_tickets_are_still_found_and_the_page_says_what_is_missing(Browsing browsing) {
        String word = "sterilizer" + Unique.letters();
        Ticket ticket = Ticket.open(portal, cast.user(), "The " + word + " is cold");
        Article article = Article.published(Subject.add(portal, "Practice", "Devices"), "The " + word + " explained")
                .awaitFound(cast.user(), word);
        SearchDialog search = SearchDialog.open(browsing.as(cast.user()));
        processes.kill("knowledge-service");

        search.type(word);
        assertThat(search.option(ticket.summary())).isVisible();
        assertThat(search.text("Articles could not be searched just now.")).isVisible();
        assertThat(search.articles()).hasCount(0);

        every_part_is_back();
        search.page().reload();
        SearchDialog again = SearchDialog.open(search.page()).type(word);
        assertThat(again.option(article.title())).isVisible();
        assertThat(again.text("could not be searched")).hasCount(0);
    }

    @Test
    void without_the_tickets_articles_are_still_found() {
        String word = "autoclave" + Unique.letters();
        Article.published(Subject.add(portal, "Practice", "Devices"), "The " + word + " explained")
                .awaitFound(cast.user(), word);
        processes.kill("ticket-service");
        var found =
                portal.as(cast.user()).get("/api/search?q=" + word).expect(200).json();
        assertThat(found.get("unavailable").toString()).isEqualTo("[\"tickets\",\"outages\"]");
        assertThat(found.at("/groups/0/kind").asString()).isEqualTo("articles");
        assertThat(found.at("/groups/0/hits").size()).isEqualTo(1);
    }

    @Test
    void without_the_knowledge_base_an_issue_is_reported_all_the_same(Browsing browsing) {
        ReportPage report = ReportPage.open(browsing.as(cast.user()));
        processes.kill("knowledge-service");
        report.write(Unique.words("My password has expired"), "And nothing suggests itself")
                .weigh("low", "low")
                .submit();
        assertThat(report.number()).isPositive();
    }

    @Test
    void what_is_being_typed_outlives_the_ticket_service(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Service away"));
        TicketPage page = TicketPage.open(browsing.as(cast.user()), ticket);
        page.commentBox().fill("Typed before the crash");
        processes.kill("ticket-service");

        // Asked beside it: a service is back in seconds, and each answer takes as long as the gateway's patience.
        var asked = CompletableFuture.supplyAsync(() -> portal.as(cast.user()).get(ticket.path()));
        page.button("Send comment").click();
        assertThat(page.conversation().getByText("Not sent.")).isVisible();
        assertThat(page.conversation()).containsText("Typed before the crash");
        asked.join().expectProblem(503);

        await("ticket-service")
                .atMost(BACK)
                .until(() -> portal.as(cast.user()).get(ticket.path()).ok());
        page.conversation()
                .getByText("Try again", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.conversation().getByText("Not sent.")).isHidden();
        page.page().reload();
        assertThat(page.conversation().getByText("Typed before the crash")).hasCount(1);
    }
}
