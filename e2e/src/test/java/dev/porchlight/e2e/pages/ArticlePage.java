package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.system.Article;

/** An article, in the window it has to itself. */
public record ArticlePage(Page page) implements Screen {

    public static ArticlePage open(Page page, Article article) {
        page.navigate(article.portal().at("/articles/" + article.number()));
        ArticlePage opened = new ArticlePage(page);
        assertThat(opened.title()).hasText(article.title());
        return opened;
    }

    /** The window that opens when the link is pressed. */
    public static ArticlePage openedBy(Page page, Locator link) {
        return new ArticlePage(page.waitForPopup(link::click));
    }

    public Locator article() {
        return page.getByRole(AriaRole.ARTICLE);
    }

    public Locator opinion() {
        return region("Was this helpful?");
    }

    public Locator related(String title) {
        return region("Related articles")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(title))
                .getByRole(AriaRole.LINK);
    }

    public Locator attachment(String name) {
        return region("Attachments")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Download " + name));
    }
}
