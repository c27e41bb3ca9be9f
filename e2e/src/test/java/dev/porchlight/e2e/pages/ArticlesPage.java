package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** All articles, for those who write them. */
public record ArticlesPage(Page page) implements Screen {

    public static ArticlesPage open(Page page) {
        ArticlesPage articles = new ArticlesPage(page);
        articles.goTo("Knowledge base");
        assertThat(articles.title()).containsText("Knowledge base");
        return articles;
    }

    public ArticleEditorPage write() {
        link("New article").click();
        ArticleEditorPage editor = new ArticleEditorPage(page);
        assertThat(editor.title()).hasText("New article");
        return editor;
    }

    public Locator search() {
        return find(AriaRole.SEARCHBOX, "Search the articles");
    }

    public Locator rows() {
        return page.locator("tbody").getByRole(AriaRole.ROW);
    }

    public Locator row(String words) {
        return rows().filter(new Locator.FilterOptions().setHasText(words));
    }
}
