package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** "Report an Issue". */
public record ReportPage(Page page) implements Screen {

    public static ReportPage open(Page page) {
        ReportPage report = new ReportPage(page);
        report.goTo("Report an Issue");
        assertThat(report.title()).hasText("New Ticket");
        return report.answered();
    }

    /** What is asked first, of which nothing has to be answered, left as it is. */
    public ReportPage answered() {
        button("Next").click();
        assertThat(summary()).isVisible();
        return this;
    }

    public Locator summary() {
        return textbox("Summary");
    }

    public Locator details() {
        return textbox("Details");
    }

    public Locator urgency() {
        return choice("Urgency");
    }

    public Locator impact() {
        return choice("Impact");
    }

    public Locator priority() {
        return choice("Priority");
    }

    public ReportPage write(String summary, String details) {
        summary().fill(summary);
        details().fill(details);
        return this;
    }

    /** @param urgency and impact: low, medium or high */
    public ReportPage weigh(String urgency, String impact) {
        urgency().selectOption(new SelectOption().setValue(urgency));
        impact().selectOption(new SelectOption().setValue(impact));
        return this;
    }

    public ReportPage follower(String name) {
        pick("Followers", name);
        return this;
    }

    public ReportPage attach(FilePayload... files) {
        chooser().setFiles(files);
        return this;
    }

    /** For a large one: the browser reads it by itself. */
    public ReportPage attach(Path file) {
        chooser().setFiles(file);
        return this;
    }

    private FileChooser chooser() {
        return page.waitForFileChooser(
                () -> find(AriaRole.BUTTON, Pattern.compile("^Attachments")).click());
    }

    public void submit() {
        button("Submit ticket").click();
    }

    /** What the page says once the ticket is there, such as 10042. */
    public long number() {
        return number("Thank you, we have your ticket", "Your ticket number is");
    }

    /** The same, as agents are told who opened it for somebody. */
    public long numberOnBehalf() {
        return number("The ticket is open", "Its number is");
    }

    private long number(String heading, String sentence) {
        assertThat(title()).hasText(heading);
        String shown = text(sentence).locator("strong").innerText();
        return Long.parseLong(shown.replace("#", ""));
    }
}
