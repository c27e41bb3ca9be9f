package dev.porchlight.e2e.knowledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.ArticleEditorPage;
import dev.porchlight.e2e.pages.ArticlePage;
import dev.porchlight.e2e.pages.ArticlesPage;
import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Agents write, publish and withdraw; customers see what is published, and nothing before. */
@PortalTest
class ArticleEditingTest {

    private final Portal portal;
    private final Cast cast;
    private final Subject subject;

    ArticleEditingTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
        this.subject = Subject.add(portal, "Written", "By agents");
    }

    private static long number(Page page) {
        assertThat(page).hasURL(Pattern.compile("/agent/knowledge/\\d+"));
        return Long.parseLong(page.url().replaceAll(".*/", ""));
    }

    @Test
    void written_with_a_preview_published_and_read(Browsing browsing) {
        String title = Unique.words("How to change the toner");
        ArticleEditorPage editor = ArticlesPage.open(browsing.as(Person.AGENT)).write();
        editor.write(title, subject, "## Before you begin\n\n| part | colour |\n|---|---|\n| lever | green |\n\n");
        assertThat(editor.preview().getByRole(AriaRole.HEADING)).containsText(new String[] {"Before you begin"});
        assertThat(editor.preview().getByRole(AriaRole.CELL).getByText("lever")).isVisible();

        editor.text().press("Control+End");
        editor.insert(new FilePayload("green lever.png", "image/png", Pictures.DOT));
        Locator picture =
                editor.preview().getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("green lever"));
        assertThat(picture).isVisible();
        assertThat(editor.text("Once published, every customer can read it.")).isVisible();

        editor.publish();
        ArticlePage read = new ArticlePage(browsing.as(cast.user(), "/articles/" + number(editor.page())));
        assertThat(read.title()).hasText(title);
        assertThat(read.heading("Before you begin")).isVisible();
        read.page()
                .waitForFunction(
                        "picture => picture.naturalWidth > 0",
                        read.find(AriaRole.IMG, "green lever").elementHandle());
    }

    @Test
    void customers_read_the_old_text_until_the_new_one_is_published(Browsing browsing) {
        Article article =
                Article.published(subject, Unique.words("Two editions"), Map.of("markdown", "The first text."));
        ArticlePage reader = ArticlePage.open(browsing.as(cast.user()), article);
        ArticleEditorPage editor = ArticleEditorPage.open(browsing.as(Person.AGENT), article);
        editor.text().fill("The second text.");
        assertThat(editor.preview()).containsText("The second text.");
        editor.save();
        assertThat(editor.text("Published, changed")).isVisible();

        reader.page().reload();
        assertThat(reader.article()).containsText("The first text.");
        assertThat(reader.article()).not().containsText("The second text.");
        assertThat(portal.as(cast.user())
                        .get("/api/articles?q=second&subjectId=" + subject.id())
                        .text())
                .doesNotContain("The second text.");

        editor.publishChanges();
        reader.page().reload();
        assertThat(reader.article()).containsText("The second text.");

        editor.button("View edition 1").click();
        assertThat(editor.dialog(Pattern.compile("^Edition 1"))).containsText("The first text.");
    }

    @Test
    void changes_can_be_thrown_away(Browsing browsing) {
        Article article = Article.published(subject, Unique.words("Thrown away"), Map.of("markdown", "As it was."));
        article.rewrite("As it might have been.");
        ArticleEditorPage editor = ArticleEditorPage.open(browsing.as(Person.AGENT), article);
        assertThat(editor.text()).hasValue("As it might have been.");
        editor.button("Discard changes").click();
        editor.dialog(Pattern.compile("^Discard the changes"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Discard changes"))
                .click();
        assertThat(editor.text()).hasValue("As it was.");
        assertThat(editor.button("Publish changes")).isHidden();
    }

    @Test
    void what_is_withdrawn_is_gone_for_customers_and_can_come_back(Browsing browsing) {
        Article article = Article.published(subject, Unique.words("Withdrawn"));
        ArticlePage reader = ArticlePage.open(browsing.as(cast.user()), article);
        ArticleEditorPage editor = ArticleEditorPage.open(browsing.as(Person.AGENT), article);
        editor.withdraw();
        reader.page().reload();
        assertThat(reader.title()).hasText("There is no such article");
        portal.as(cast.user()).get(article.path()).expectProblem(404);

        editor.publish();
        reader.page().reload();
        assertThat(reader.title()).hasText(article.title());
    }

    @Test
    void who_may_read_it_changes_at_once(Browsing browsing) {
        Article article = Article.published(subject, Unique.words("For whom?"));
        portal.as(cast.outsider()).get(article.path()).expect(200);
        ArticleEditorPage editor = ArticleEditorPage.open(browsing.as(Person.AGENT), article);
        assertThat(editor.text("Every customer can read this.")).isVisible();

        editor.readBy("Chosen organisations", cast.customer().name());
        assertThat(editor.text("Only " + cast.customer().name() + " can read this."))
                .isVisible();
        portal.as(cast.outsider()).get(article.path()).expectProblem(404);
        portal.as(cast.user()).get(article.path()).expect(200);

        editor.readBy("Service team only");
        portal.as(cast.user()).get(article.path()).expectProblem(404);
        editor.readBy("Everyone");
        portal.as(cast.outsider()).get(article.path()).expect(200);
    }

    @Test
    void what_is_missing_is_marked(Browsing browsing) {
        ArticleEditorPage editor =
                ArticlesPage.open(browsing.as(Person.ADMINISTRATOR)).write();
        editor.button("Publish").click();
        for (String fault :
                new String[] {"Enter a title", "Choose a subject", "Write the text before you publish it"}) {
            assertThat(editor.alert().getByText(fault)).isVisible();
        }
        editor.alert().getByText("Enter a title").click();
        assertThat(editor.titleField()).isFocused();
        assertThat(editor.titleField()).hasAttribute("aria-invalid", "true");
    }

    @Test
    void what_was_typed_survives_a_reload(Browsing browsing) {
        Article article = Article.draft(subject, Unique.words("Half written"), Map.of());
        ArticleEditorPage editor = ArticleEditorPage.open(browsing.as(Person.AGENT), article);
        editor.text().fill("and then the telephone rang");
        editor.page().reload();
        assertThat(editor.text()).hasValue("and then the telephone rang");
        editor.button("Discard it").click();
        assertThat(editor.text()).not().hasValue("and then the telephone rang");
    }

    @Test
    void of_two_authors_the_second_is_told_and_loses_nothing(Browsing browsing) {
        Article article = Article.draft(subject, Unique.words("Two authors"), Map.of());
        ArticleEditorPage editor = ArticleEditorPage.open(browsing.as(Person.ADMINISTRATOR), article);
        editor.text().fill("The second author's words");
        article.rewrite("The first author's words");

        editor.button("Save draft").click();
        assertThat(editor.text(Person.AGENT.name() + " saved this article after you had begun."))
                .isVisible();
        assertThat(editor.text()).hasValue("The second author's words");
        editor.button("Keep mine").click();
        editor.save();
        // Asked by somebody else, who hears of it a moment later.
        await().untilAsserted(() -> assertThat(portal.as(Person.AGENT)
                        .get(article.path() + "/draft")
                        .json()
                        .get("markdown")
                        .asString())
                .isEqualTo("The second author's words"));
    }

    @Test
    void a_resolved_ticket_is_where_an_article_begins(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Scanner beeps thrice"));
        ticket.note(Person.AGENT, "Their fault, between us");
        ticket.resolve(Person.AGENT, "<p>Hold the <strong>trigger</strong> for ten seconds.</p>");
        ArticleEditorPage editor =
                new ArticleEditorPage(browsing.as(Person.AGENT, "/agent/knowledge/new?ticket=" + ticket.number()));
        assertThat(editor.titleField()).hasValue(ticket.summary());
        assertThat(editor.text()).hasValue(Pattern.compile("Hold the \\*\\*trigger\\*\\* for ten seconds"));
        assertThat(editor.text()).not().hasValue(Pattern.compile("between us"));
        assertThat(editor.link("#" + ticket.number())).isVisible();
    }

    @Test
    void the_list_shows_every_state_and_who_found_what_helpful(Browsing browsing) {
        Subject listed = Subject.add(portal, "Listed", "States");
        Article published = Article.published(listed, "Published one");
        Article.draft(listed, "Drafted one", Map.of());
        Article.published(listed, "Withdrawn one").withdraw();
        Article.published(listed, "Changed one").rewrite("Something else");
        for (Person reader : new Person[] {cast.user(), cast.primary()}) {
            portal.as(reader)
                    .put(
                            published.path() + "/opinion",
                            Map.of("helpful", reader == cast.user(), "comment", "Said by " + reader.name()))
                    .expect(204);
        }
        ArticlesPage list =
                new ArticlesPage(browsing.as(Person.AGENT, "/agent/knowledge?categoryId=" + listed.categoryId()));
        assertThat(list.rows()).hasCount(4);
        assertThat(list.row("Changed one")).containsText("Published, changed");
        assertThat(list.row("Published one")).containsText("1 of 2");
        list.checkbox("With unpublished changes").check();
        assertThat(list.rows()).hasCount(1);
        list.checkbox("Draft").check();
        assertThat(list.rows()).hasCount(2);
        assertThat(list.page()).hasURL(Pattern.compile("state=changed(,|%2C)draft"));
        list.checkbox("With unpublished changes").uncheck();
        list.checkbox("Draft").uncheck();

        list.row("Published one").getByRole(AriaRole.LINK).click();
        ArticleEditorPage editor = new ArticleEditorPage(list.page());
        Locator opinions = editor.region("What readers say").getByRole(AriaRole.LISTITEM);
        assertThat(opinions).hasCount(2);
        assertThat(opinions.filter(new Locator.FilterOptions()
                        .setHasText("Said by " + cast.primary().name())))
                .containsText(cast.customer().name());
    }

    @Test
    void categories_are_added_renamed_and_removed_when_empty(Browsing browsing) {
        String name = Unique.words("Telephones");
        ArticlesPage list = ArticlesPage.open(browsing.as(Person.AGENT));
        list.button("Categories").click();
        Locator dialog = list.dialog(Pattern.compile("^Categories and subjects"));
        list.textbox("New category").fill(name);
        list.textbox("New category").press("Enter");
        list.textbox("New subject in " + name).fill("Voicemail");
        list.textbox("New subject in " + name).press("Enter");
        assertThat(list.button("Rename Voicemail")).isVisible();
        list.button("Remove " + name).click();
        assertThat(dialog).containsText("That did not work.");
        list.button("Remove Voicemail").click();
        assertThat(list.button("Remove Voicemail")).isHidden();
        list.button("Remove " + name).click();
        assertThat(list.button("Remove " + name)).isHidden();
        assertThat(portal.as(Person.AGENT).get("/api/article-categories").text())
                .doesNotContain(name);
    }

    @Test
    void a_zip_is_imported_from_the_page(Browsing browsing) {
        String category = Unique.words("From a zip");
        byte[] zip = new Folder()
                .with(category + "/Basics/one.md", "# One\n\nText.\n")
                .with(category + "/loose.md", "# Loose\n\nText.\n")
                .zip();
        ArticlesPage list = ArticlesPage.open(browsing.as(Person.AGENT));
        list.button("Import").click();
        Locator dialog = list.dialog(Pattern.compile("^Import articles"));
        dialog.getByLabel("ZIP file").setInputFiles(new FilePayload("articles.zip", "application/zip", zip));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Import"))
                .click();
        assertThat(dialog).containsText("1 created, 0 updated, 0 unchanged, 1 not imported");
        assertThat(dialog).containsText(category + "/loose.md");
    }
}
