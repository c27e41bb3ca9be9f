package dev.porchlight.e2e.knowledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.ArticlePage;
import dev.porchlight.e2e.system.Answer;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Http;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A folder of Markdown files becomes articles, and again what has changed in it. */
@PortalTest
class ImportTest {

    private static final int LARGE = 30 * 1024 * 1024;

    private final Portal portal;
    private final Cast cast;
    private final String category = Unique.words("Imported");
    private final String first = category + "/Basics/first.md";
    private final String second = category + "/Basics/second.md";

    ImportTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    private Folder folder() {
        return new Folder()
                .with(first, """
                        ---
                        title: The first one
                        related: [second.md]
                        ---
                        Look at this:

                        ![A green dot](dot.png)

                        and fill in [the list](list.csv). Then read [on](second.md).
                        """)
                .with(category + "/Basics/dot.png", Pictures.DOT)
                .with(category + "/Basics/list.csv", "what,when\n")
                .with(second, """
                        ---
                        audience: organisations
                        organisations: ["%s"]
                        ---
                        # The second one

                        Only for some.
                        """.formatted(cast.customer().name()))
                .with(category + "/Ideas/third.md", """
                        ---
                        title: The third one
                        publish: false
                        ---
                        Not yet.
                        """);
    }

    private Answer send(Folder folder) {
        return portal.as(Person.AGENT).upload("/api/article-imports", "articles.zip", "application/zip", folder.zip());
    }

    /** What became of each file, by its path. */
    private Map<String, String> outcomes(Folder folder) {
        return articles(send(folder).expect(200)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        article -> article.getValue().get("outcome").asString()));
    }

    private static Map<String, JsonNode> articles(Answer answer) {
        return answer.json()
                .get("articles")
                .valueStream()
                .collect(Collectors.toMap(article -> article.get("path").asString(), article -> article));
    }

    @Test
    void pictures_files_readers_and_relations_come_with_them(Browsing browsing) {
        Map<String, JsonNode> made = articles(send(folder()).expect(200));
        assertThat(made.values())
                .allSatisfy(
                        article -> assertThat(article.get("outcome").asString()).isIn("created", "unchanged"));
        assertThat(made.get(second).get("title").asString()).isEqualTo("The second one");

        ArticlePage article = new ArticlePage(browsing.as(
                cast.user(), "/articles/" + made.get(first).get("number").asLong()));
        assertThat(article.title()).hasText("The first one");
        var picture = article.find(AriaRole.IMG, "A green dot");
        article.page().waitForFunction("picture => picture.naturalWidth > 0", picture.elementHandle());
        assertThat(article.article().getByText("the list"))
                .hasAttribute("href", Pattern.compile("/api/article-files/"));
        assertThat(article.related("The second one")).isVisible();
        assertThat(article.link("on"))
                .hasAttribute(
                        "href",
                        Pattern.compile(
                                "/articles/" + made.get(second).get("number").asLong() + "$"));
        assertThat(article.article()).containsText(category + " \\ Basics");

        String secondPath = "/api/articles/" + made.get(second).get("id").asString();
        portal.as(cast.user()).get(secondPath).expect(200);
        portal.as(cast.outsider()).get(secondPath).expectProblem(404);
        JsonNode third = made.get(category + "/Ideas/third.md");
        portal.as(cast.user())
                .get("/api/articles/" + third.get("id").asString())
                .expectProblem(404);
        assertThat(portal.as(Person.AGENT)
                        .get("/api/articles/" + third.get("id").asString() + "/draft")
                        .expect(200)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("draft");
    }

    @Test
    void again_nothing_changes_but_what_is_different() {
        Folder folder = new Folder()
                .with(category + "/Twice/kept.md", "# Kept\n\nAs it was.\n\n![Dot](dot.png)\n")
                .with(category + "/Twice/dot.png", Pictures.DOT)
                .with(category + "/Twice/changed.md", "# Changed\n\nBefore.\n");
        assertThat(outcomes(folder).values()).containsOnly("created");
        assertThat(outcomes(folder).values()).containsOnly("unchanged");

        Answer again = send(folder.with(category + "/Twice/changed.md", "# Changed\n\nAfter.\n"))
                .expect(200);
        Map<String, JsonNode> articles = articles(again);
        assertThat(articles.get(category + "/Twice/kept.md").get("outcome").asString())
                .isEqualTo("unchanged");
        JsonNode changed = articles.get(category + "/Twice/changed.md");
        assertThat(changed.get("outcome").asString()).isEqualTo("updated");
        JsonNode seen = portal.as(cast.user())
                .after(again)
                .get("/api/articles/" + changed.get("id").asString())
                .expect(200)
                .json();
        assertThat(seen.get("html").asString()).contains("After.").doesNotContain("Before.");
        assertThat(seen.get("edition").asInt()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_wrong_is_refused_with_a_reason_and_the_others_are_not() {
        String good = category + "/Mixed/good.md";
        Map<String, JsonNode> made = articles(send(new Folder()
                        .with(good, "# Good\n\nFine.\n")
                        .with(category + "/loose.md", "# Loose\n\nIn no subject.\n")
                        .with(
                                category + "/Mixed/unknown.md",
                                "---\naudience: organisations\norganisations: [Nobody & Sons]\n---\n# Unknown\n\nText.\n")
                        .with(category + "/Mixed/picture.md", "# Picture\n\n![Gone](gone.png)\n")
                        .with(category + "/Mixed/broken.md", "---\ntitle: [\n---\nText.\n"))
                .expect(200));
        assertThat(made.get(good).get("outcome").asString()).isEqualTo("created");
        for (String wrong : new String[] {"/loose.md", "/Mixed/unknown.md", "/Mixed/picture.md", "/Mixed/broken.md"}) {
            JsonNode refused = made.get(category + wrong);
            assertThat(refused).as(wrong).isNotNull();
            assertThat(refused.get("outcome").asString()).as(wrong).isEqualTo("refused");
            assertThat(refused.get("problem").asString()).as(wrong).isNotBlank();
        }
        assertThat(made.get(category + "/Mixed/unknown.md").get("problem").asString())
                .contains("Nobody & Sons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside/Subject/trick.md", "/etc/Subject/trick.md", "A\\..\\..\\trick.md"})
    void a_path_that_leads_elsewhere_makes_no_article(String path) {
        String title = Unique.words("Trick");
        Answer answer = send(new Folder().with(path, "# " + title + "\n\nText.\n"));
        if (answer.ok()) {
            assertThat(articles(answer).values())
                    .extracting(article -> article.get("outcome").asString())
                    .containsOnly("refused");
        } else {
            assertThat(answer.status()).isBetween(400, 422);
            answer.expectProblem(answer.status());
        }
        assertThat(portal.as(Person.AGENT)
                        .get("/api/articles?q=" + Http.encode(title))
                        .expect(200)
                        .text())
                .doesNotContain(title);
    }

    @Test
    void a_small_zip_that_would_fill_the_disk_is_refused() {
        byte[] large = new byte[LARGE];
        Folder bomb = new Folder();
        for (int i = 0; i < 10; i++) {
            bomb.with(category + "/Bomb/" + i + ".bin", large);
        }
        Answer answer = send(bomb.with(category + "/Bomb/a.md", "# A\n\n[b](0.bin)\n"));
        if (answer.ok()) {
            assertThat(articles(answer).values())
                    .extracting(article -> article.get("outcome").asString())
                    .containsOnly("refused");
        } else {
            answer.expectProblem(answer.status());
            assertThat(answer.status()).isIn(400, 413, 422);
        }
    }

    @Test
    void what_is_no_zip_is_refused_and_so_is_a_customer() {
        Answer text = portal.as(Person.AGENT)
                .upload("/api/article-imports", "articles.zip", "application/zip", "not a zip".getBytes());
        assertThat(text.status()).as(text.toString()).isBetween(400, 422);
        text.expectProblem(text.status());
        portal.as(cast.primary())
                .upload("/api/article-imports", "articles.zip", "application/zip", folder().zip())
                .expectProblem(403);
    }

    @Test
    void the_command_tells_what_became_of_each(@TempDir Path here) throws IOException {
        String path = category + "/Command/one.md";
        Folder folder = new Folder().with(path, "# By command\n\nText.\n");
        folder.writeTo(here);
        var done = portal.launcher().importArticles(here, Person.AGENT);
        assertThat(done.said()).contains("created", path, "1 created, 0 updated, 0 unchanged, 0 refused");
        assertThat(done.status()).isZero();

        folder.with(category + "/loose.md", "# Loose\n\nIn no subject.\n").writeTo(here);
        var again = portal.launcher().importArticles(here, Person.AGENT);
        assertThat(again.said()).contains("0 created, 0 updated, 1 unchanged, 1 refused");
        assertThat(again.status()).isEqualTo(1);
    }
}
