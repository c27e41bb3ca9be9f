package dev.porchlight.e2e.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.ArticlePage;
import dev.porchlight.e2e.pages.ReportPage;
import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Http;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever begins to report an issue is shown what may solve it at once. */
@PortalTest
class SuggestionsTest {

    private final Portal portal;
    private final Customer customer;

    /** A word that only this test's articles have, such as "nebulizerbkdaf". */
    private final String word = "nebulizer" + Unique.letters();

    private final Article helpful;
    private final Article team;
    private final Article theirs;

    SuggestionsTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Rowan Reads");
        Subject devices = Subject.add(portal, "Surgery", "Devices");
        helpful = Article.published(devices, "The " + word + " stays cold");
        team = Article.published(devices, "Runbook: " + word, Map.of("audience", "agents"));
        theirs = Article.published(
                devices, "Their " + word + " at home", Article.only(portal.newCustomer("Rowantree Clinic")));
        for (Article article : new Article[] {helpful, team, theirs}) {
            article.awaitFound(Person.AGENT, word);
        }
    }

    /** Who has begun to report nothing yet. */
    private Person somebody() {
        return customer.user(Unique.words("Rita Rowan"));
    }

    private static Locator suggestions(ReportPage report) {
        return report.region("This may already help you").getByRole(AriaRole.LINK);
    }

    @Test
    void while_the_summary_is_typed_what_helps_appears_and_what_was_typed_stays(Browsing browsing) {
        ReportPage report = ReportPage.open(browsing.as(somebody()));
        report.summary().pressSequentially("Our " + word + " in surgery 3 is cold");
        assertThat(suggestions(report)).hasCount(1);
        assertThat(suggestions(report)).containsText(helpful.title());
        assertThat(report.summary()).isFocused();

        ArticlePage article = ArticlePage.openedBy(report.page(), suggestions(report));
        assertThat(article.title()).hasText(helpful.title());
        assertThat(report.summary()).hasValue("Our " + word + " in surgery 3 is cold");
        report.details().fill("It did not help.");
        report.weigh("low", "low").submit();
        assertThat(report.number()).isPositive();
    }

    @Test
    void whoever_does_not_want_them_is_left_alone(Browsing browsing) {
        ReportPage report = ReportPage.open(browsing.as(somebody()));
        report.summary().fill("The " + word + " is cold");
        assertThat(suggestions(report)).hasCount(1);
        report.button("Do not suggest articles").click();
        assertThat(suggestions(report)).hasCount(0);
        report.summary().pressSequentially(" again");
        report.details().fill("Whatever");
        assertThat(suggestions(report)).hasCount(0);
    }

    @Test
    void whoever_is_further_down_when_they_come_keeps_their_place(Browsing browsing) {
        Page page = browsing.as(somebody());
        List<Route> held = new ArrayList<>();
        page.route("**/api/articles/suggestions*", held::add);
        ReportPage report = ReportPage.open(page);
        report.summary().fill("The " + word + " is cold");
        Locator followers = report.choice("Followers");
        followers.click();
        page.waitForCondition(() -> !held.isEmpty());
        double before = followers.boundingBox().y;

        held.forEach(Route::resume);
        assertThat(suggestions(report)).hasCount(1);
        page.waitForFunction("() => document.getAnimations().length === 0");
        assertThat(followers.boundingBox().y).isCloseTo(before, within(1.0));
    }

    @Test
    void only_what_one_may_read_and_only_what_fits_is_suggested() {
        Person reader = somebody();
        assertThat(suggested(reader, "The " + word + " is cold"))
                .contains(helpful.id())
                .doesNotContain(team.id(), theirs.id());
        assertThat(items(reader, "ne")).isEmpty();
        assertThat(items(reader, "qqzzxx" + Unique.letters())).isEmpty();
        assertThat(items(reader, "the and of").size()).isLessThanOrEqualTo(3);
        assertThat(items(reader, "password").size()).isBetween(1, 3);
        JsonNode first = items(reader, "The " + word + " is cold").get(0);
        assertThat(first.get("number").asLong()).isEqualTo(helpful.number());
        assertThat(first.get("title").asString()).isEqualTo(helpful.title());
        assertThat(first.get("excerpt").asString()).isNotBlank();
    }

    private String suggested(Person by, String text) {
        return items(by, text).toString();
    }

    private JsonNode items(Person by, String text) {
        return portal.as(by)
                .get("/api/articles/suggestions?limit=3&text=" + Http.encode(text))
                .expect(200)
                .json()
                .get("items");
    }
}
