package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Subject;
import java.util.regex.Pattern;

/** An article with an author's tools. */
public record ArticleEditorPage(Page page) implements Screen {

    public static ArticleEditorPage open(Page page, Article article) {
        page.navigate(article.portal().at("/agent/knowledge/" + article.number()));
        ArticleEditorPage opened = new ArticleEditorPage(page);
        assertThat(opened.title()).containsText("#" + article.number());
        return opened;
    }

    public Locator titleField() {
        return textbox("Title");
    }

    public Locator text() {
        return textbox("Text in Markdown");
    }

    public Locator preview() {
        return region("Preview");
    }

    public ArticleEditorPage write(String title, Subject subject, String markdown) {
        titleField().fill(title);
        choice("Category \\ Subject").selectOption(new SelectOption().setValue(subject.id()));
        text().fill(markdown);
        return this;
    }

    /** Into the text, where the cursor is. */
    public void insert(FilePayload picture) {
        FileChooser chooser = page.waitForFileChooser(() -> button("Picture").click());
        chooser.setFiles(picture);
    }

    public void save() {
        var saved = page.waitForResponse(
                answer -> answer.url().endsWith("/draft")
                        && answer.request().method().equals("PUT"),
                () -> button("Save draft").click());
        assertThat(saved.ok()).isTrue();
    }

    public void publish() {
        button("Publish").click();
        assertThat(button("Withdraw")).isVisible();
    }

    public void publishChanges() {
        button("Publish changes").click();
        assertThat(button("Publish changes")).isHidden();
    }

    public void withdraw() {
        button("Withdraw").click();
        Locator dialog = dialog(Pattern.compile("^Withdraw this article"));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw"))
                .click();
        assertThat(button("Publish")).isVisible();
    }

    /** @param who "Everyone", "Chosen organisations" or "Service team only" */
    public void readBy(String who, String... organisations) {
        button("Change").click();
        Locator dialog = dialog(Pattern.compile("^Who may read this"));
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(who))
                .check();
        for (String organisation : organisations) {
            find(AriaRole.SEARCHBOX, "Find an organisation").fill(organisation);
            dialog.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(organisation))
                    .check();
        }
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(dialog).isHidden();
    }
}
