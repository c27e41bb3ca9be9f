package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.system.Subject;
import java.util.regex.Pattern;

/** "Knowledge base": category\subject, then the articles. */
public record KnowledgePage(Page page) implements Screen {

    public static KnowledgePage open(Page page) {
        KnowledgePage knowledge = new KnowledgePage(page);
        knowledge.goTo("Knowledge base");
        assertThat(knowledge.title()).containsText("Knowledge base");
        return knowledge;
    }

    public Locator subjects() {
        return find(AriaRole.NAVIGATION, "Subjects");
    }

    /** A category or "All". */
    public Locator place(String name) {
        return place(subjects(), name);
    }

    public Locator place(Subject subject) {
        Locator category = subjects()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(subject.category()));
        return place(category, subject.name());
    }

    /** Behind each stands how many articles it has. */
    private static Locator place(Locator within, String name) {
        Pattern counted = Pattern.compile("^" + name + " [\\d,]+$");
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(counted));
    }

    /** "1–25 of 42". */
    public Locator range() {
        return page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d+ of \\d+")));
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

    /** In a window of its own. */
    public ArticlePage read(String title) {
        return ArticlePage.openedBy(page, row(title).getByRole(AriaRole.LINK));
    }
}
