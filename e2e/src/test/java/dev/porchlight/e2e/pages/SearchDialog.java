package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The search that lies in front of any page. */
public record SearchDialog(Page page) implements Screen {

    public static SearchDialog open(Page page) {
        assertThat(Screen.of(page).title()).isVisible();
        page.keyboard().press("Control+k");
        SearchDialog search = new SearchDialog(page);
        assertThat(search.box()).isFocused();
        return search;
    }

    public Locator itself() {
        return dialog(Pattern.compile("^Search$"));
    }

    public Locator box() {
        return choice("Search");
    }

    public SearchDialog type(String words) {
        box().fill(words);
        return this;
    }

    public Locator tickets() {
        return group("Tickets");
    }

    public Locator articles() {
        return group("Articles");
    }

    private Locator group(String kind) {
        return find(AriaRole.GROUP, kind).getByRole(AriaRole.OPTION);
    }

    public Locator options() {
        return itself().getByRole(AriaRole.OPTION);
    }

    public Locator option(String words) {
        return options().filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The one that Enter would open. */
    public Locator chosen() {
        return itself().getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setSelected(true));
    }
}
