package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What every page has, found as people find it: by what it is and what it is called. */
public interface Screen {

    Page page();

    static Screen of(Page page) {
        return () -> page;
    }

    default Locator find(AriaRole role, String name) {
        return page().getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    default Locator find(AriaRole role, Pattern name) {
        return page().getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    default Locator button(String name) {
        return find(AriaRole.BUTTON, name);
    }

    default Locator link(String name) {
        return find(AriaRole.LINK, name);
    }

    default Locator heading(String name) {
        return find(AriaRole.HEADING, name);
    }

    default Locator textbox(String name) {
        return find(AriaRole.TEXTBOX, name);
    }

    default Locator choice(String name) {
        return find(AriaRole.COMBOBOX, name);
    }

    /** From a list that is searched by typing. */
    default void pick(String list, String name) {
        pick(choice(list), name);
    }

    /**
     * With the keys, as the list says: the first of the answer is marked, and Enter takes it. A press on it can miss: the list
     * moves when its answer comes, Playwright then scrolls to and fro to reach it, and a list whose field has left the window is
     * not shown any more.
     */
    default void pick(Locator list, String name) {
        list.fill(name);
        assertThat(find(AriaRole.OPTION, name)).hasAttribute("data-combobox-selected", "true");
        list.press("Enter");
    }

    default Locator checkbox(String name) {
        return find(AriaRole.CHECKBOX, name);
    }

    default Locator region(String name) {
        return find(AriaRole.REGION, name);
    }

    default Locator dialog(Pattern name) {
        return find(AriaRole.DIALOG, name);
    }

    /** The page's own heading. */
    default Locator title() {
        return page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    default Locator text(String words) {
        return page().getByText(words);
    }

    default Locator alert() {
        return page().getByRole(AriaRole.ALERT);
    }

    default Locator navigation() {
        return find(AriaRole.NAVIGATION, "Main");
    }

    default void goTo(String place) {
        navigation()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true))
                .click();
    }
}
