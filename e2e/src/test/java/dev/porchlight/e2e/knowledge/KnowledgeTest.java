package dev.porchlight.e2e.knowledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.ArticlePage;
import dev.porchlight.e2e.pages.KnowledgePage;
import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Unique;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What customers read for themselves. */
@PortalTest
class KnowledgeTest {

    private final Portal portal;
    private final Cast cast;
    private final Subject printers;
    private final Subject screens;
    private final Article jam;
    private final Article ours;
    private final Article theirs;
    private final Article team;
    private final Article draft;
    private final String picture;
    private final String list;

    KnowledgeTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
        Customer others = portal.newCustomer("Elm Optics");
        printers = Subject.add(portal, "Devices", "Printers");
        screens = printers.beside("Screens");
        picture = file("jam.png", Pictures.DOT);
        list = file("spare parts.csv", "part,shelf\nroller,4\n".getBytes());
        Article.published(screens, "The second screen stays dark");
        ours = Article.published(printers, "The label printer at the kennels", Article.only(cast.customer()));
        theirs = Article.published(printers, "The lens printer", Article.only(others));
        team = Article.published(printers, "Runbook for printers", Map.of("audience", "agents"));
        draft = Article.draft(printers, "Half an idea about printers", Map.of());
        jam = Article.published(printers, Unique.words("Paper jam"), jam());
        Article.published(printers, "Ordering toner");
    }

    private Map<String, Object> jam() {
        Map<String, Object> jam = new HashMap<>();
        jam.put("markdown", """
                Open every flap.

                ## Where to look

                1. At the back
                2. Under the drum

                | light | meaning |
                |---|---|
                | red | paper is stuck |

                ![Where the flaps are](/api/article-files/%s)
                """.formatted(picture));
        jam.put("attachmentIds", List.of(list));
        jam.put("relatedIds", List.of(ours.id(), theirs.id(), team.id(), draft.id()));
        return jam;
    }

    private String file(String name, byte[] content) {
        return portal.as(Person.AGENT)
                .upload("/api/article-files", name, "application/octet-stream", content)
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    @Test
    void a_subject_is_picked_then_an_article_and_it_opens_in_a_window_of_its_own(Browsing browsing) {
        KnowledgePage knowledge = KnowledgePage.open(browsing.as(cast.user()));
        assertThat(knowledge.subjects().getByRole(AriaRole.LINK).last()).hasText(Pattern.compile("^All "));
        assertThat(knowledge.place(printers.category())).hasText(Pattern.compile(" 4$"));

        knowledge.place(printers).click();
        assertThat(knowledge.heading(printers.category() + " \\ Printers")).isVisible();
        assertThat(knowledge.page()).hasURL(Pattern.compile("subjectId=" + printers.id()));
        assertThat(knowledge.rows()).hasCount(3);

        ArticlePage article = knowledge.read(jam.title());
        assertThat(article.page()).hasURL(portal.at("/articles/" + jam.number()));
        assertThat(article.title()).hasText(jam.title());
        assertThat(article.navigation()).hasCount(0);
        assertThat(article.heading("Where to look")).isVisible();
        assertThat(article.article().getByRole(AriaRole.CELL).getByText("paper is stuck"))
                .isVisible();
        assertThat(knowledge.rows()).hasCount(3);
    }

    @Test
    void all_is_everything_one_may_read(Browsing browsing) {
        KnowledgePage knowledge = KnowledgePage.open(browsing.as(cast.user()));
        knowledge.place("All").click();
        assertThat(knowledge.place("All")).hasAttribute("aria-current", "page");
        int total = portal.as(cast.user())
                .get("/api/articles?size=1")
                .expect(200)
                .json()
                .get("total")
                .asInt();
        assertThat(knowledge.range()).hasText(Pattern.compile(" of " + total + "$"));
    }

    @Test
    void the_list_is_searched_and_its_address_shared(Browsing browsing) {
        KnowledgePage knowledge = KnowledgePage.open(browsing.as(cast.user()));
        knowledge.search().fill(jam.title());
        assertThat(knowledge.rows()).hasCount(1);
        assertThat(knowledge.page()).hasURL(Pattern.compile("q=Paper"));
        KnowledgePage shared = new KnowledgePage(browsing.as(
                cast.colleague(), knowledge.page().url().replace(portal.url().toString(), "")));
        assertThat(shared.row(jam.title())).isVisible();
        assertThat(shared.search()).hasValue(jam.title());
    }

    @Test
    void pictures_are_shown_and_files_downloaded(Browsing browsing) throws IOException {
        ArticlePage article = ArticlePage.open(browsing.as(cast.user()), jam);
        var shown = article.find(AriaRole.IMG, "Where the flaps are");
        assertThat(shown).isVisible();
        article.page().waitForFunction("picture => picture.naturalWidth > 0", shown.elementHandle());

        Download download = article.page()
                .waitForDownload(() -> article.attachment("spare parts.csv").click());
        assertThat(download.suggestedFilename()).isEqualTo("spare parts.csv");
        assertThat(Files.readString(download.path())).contains("roller,4");
    }

    @Test
    void related_articles_are_those_one_may_read(Browsing browsing) {
        ArticlePage article = ArticlePage.open(browsing.as(cast.user()), jam);
        assertThat(article.region("Related articles").getByRole(AriaRole.LINK)).hasCount(1);
        ArticlePage other = ArticlePage.openedBy(article.page(), article.related(ours.title()));
        assertThat(other.title()).hasText(ours.title());
    }

    @Test
    void was_it_helpful(Browsing browsing) {
        ArticlePage article = ArticlePage.open(browsing.as(cast.primary()), jam);
        article.opinion()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("No"))
                .click();
        article.textbox("What was missing or unclear?").fill("Which flap is the third?");
        article.button("Send").click();
        assertThat(article.text("Thank you, we will read it.")).isVisible();
        assertOpinion(cast.primary(), false, "Which flap is the third?");

        article.page().reload();
        article.button("Yes").click();
        assertThat(article.button("Yes")).hasAttribute("aria-pressed", "true");
        assertThat(article.opinion()).containsText("Thank you.");
        assertOpinion(cast.primary(), true, "Which flap is the third?");
    }

    /** The page says so at once, and the list of opinions a moment later. */
    private void assertOpinion(Person by, boolean helpful, String comment) {
        await().untilAsserted(() -> {
            JsonNode own = onlyOpinion(by);
            assertThat(own.get("helpful").asBoolean()).isEqualTo(helpful);
            assertThat(own.get("comment").asString()).isEqualTo(comment);
            assertThat(own.get("organisation").get("name").asString())
                    .isEqualTo(cast.customer().name());
        });
    }

    private JsonNode onlyOpinion(Person by) {
        List<JsonNode> own = portal.as(Person.AGENT)
                .get(jam.path() + "/opinions")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(opinion -> opinion.get("by").get("name").asString().equals(by.name()))
                .toList();
        assertThat(own).hasSize(1);
        return own.getFirst();
    }

    @Test
    void on_paper_there_is_the_article_and_nothing_to_press(Browsing browsing) {
        ArticlePage article = ArticlePage.open(browsing.as(cast.user()), jam);
        assertThat(article.button("Print")).isVisible();
        article.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(article.button("Print")).isHidden();
        assertThat(article.opinion()).isHidden();
        assertThat(article.title()).isVisible();
        assertThat(article.heading("Where to look")).isVisible();
    }

    @Test
    void on_a_phone_first_the_subjects_then_the_articles(Browsing browsing) {
        KnowledgePage knowledge = new KnowledgePage(browsing.as(cast.user(), Look.PHONE, "/knowledge"));
        assertThat(knowledge.rows()).hasCount(0);
        knowledge.place(printers.category()).click();
        assertThat(knowledge.row(jam.title())).isVisible();
        assertThat(knowledge.subjects()).isHidden();
        knowledge.link("All subjects").click();
        assertThat(knowledge.place(printers.category())).isVisible();
    }

    @Test
    void what_is_not_for_somebody_does_not_exist_for_them(Browsing browsing) {
        for (Article hidden : List.of(theirs, team, draft)) {
            portal.as(cast.user()).get(hidden.path()).expectProblem(404);
            portal.as(cast.user()).get("/api/articles/" + hidden.number()).expectProblem(404);
            portal.as(cast.user())
                    .put(hidden.path() + "/opinion", Map.of("helpful", true))
                    .expectProblem(404);
        }
        String everything = portal.as(cast.user())
                .get("/api/articles?size=100&subjectId=" + printers.id())
                .expect(200)
                .text();
        assertThat(everything).contains(ours.id(), jam.id()).doesNotContain(theirs.id(), team.id(), draft.id());

        ArticlePage nothing = new ArticlePage(browsing.as(cast.user(), "/articles/" + team.number()));
        assertThat(nothing.title()).hasText("There is no such article");
        assertThat(nothing.page().locator("body")).not().containsText(team.title());
    }

    @Test
    void an_article_that_only_others_may_read_adds_nothing_to_the_counts() {
        Subject lonely = Subject.add(portal, "Others only", "Lenses");
        Article.published(lonely, "Lenses and dust", Article.only(portal.newCustomer("Larch Lenses")));
        String categories = portal.as(cast.user())
                .get("/api/article-categories")
                .expect(200)
                .text();
        assertThat(categories).contains(printers.category()).doesNotContain(lonely.category());
        assertThat(portal.as(Person.AGENT).get("/api/article-categories").text())
                .contains(lonely.category());
    }

    @Test
    void a_file_is_for_those_who_may_read_what_it_is_in() {
        String secret = file("plan.png", Pictures.DOT);
        Article.published(
                Subject.add(portal, "Plans", "Kennels"),
                "The plan of the kennels",
                Map.of(
                        "markdown",
                        "![Plan](/api/article-files/" + secret + ")",
                        "audience",
                        "organisations",
                        "organisationIds",
                        List.of(cast.customer().id())));
        portal.as(cast.user()).get("/api/article-files/" + secret).expect(200);
        portal.as(cast.outsider()).get("/api/article-files/" + secret).expectProblem(404);
        portal.as(cast.user()).get("/api/article-files/" + picture).expect(200);
        var shown =
                portal.as(cast.outsider()).get("/api/article-files/" + picture).expect(200);
        assertThat(shown.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(shown.header("Content-Type")).hasValue("image/png");
        portal.api().get("/api/article-files/" + picture).expectProblem(401);
    }

    @Test
    void readers_are_counted_once_a_day() {
        Article read = Article.published(Subject.add(portal, "Counted", "Readers"), "Read by two");
        for (Person reader : List.of(cast.user(), cast.user(), cast.colleague(), Person.AGENT)) {
            portal.as(reader).get(read.path()).expect(200);
        }
        await("the count of readers").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        portal.as(Person.AGENT)
                                .get(read.path() + "/draft")
                                .json()
                                .get("views")
                                .asInt())
                .isEqualTo(2));
    }
}
