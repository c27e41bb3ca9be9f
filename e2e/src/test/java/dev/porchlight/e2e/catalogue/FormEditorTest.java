package dev.porchlight.e2e.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Wanted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agents change what is asked, with the keyboard alone; customers meet it once it is published. */
@PortalTest
class FormEditorTest {

    private final Person user;
    private final Wanted badge;

    FormEditorTest(Portal portal) {
        Customer customer = portal.newCustomer("Larch Lofts");
        this.user = customer.user("Mina Larch");
        this.badge = Wanted.add(
                portal,
                customer,
                "Door badge",
                List.of(
                        Wanted.question("door", "text", "Which door?"),
                        Wanted.question("until", "date", "Until when?")));
    }

    @Test
    void a_question_is_added_hung_on_another_moved_and_published(Browsing browsing) {
        Screen editor = Screen.of(browsing.as(Person.AGENT, "/agent/catalogue/" + badge.id()));
        Page page = editor.page();
        Locator preview = editor.region("As the customer sees it");
        assertThat(preview.getByLabel("Until when?")).isVisible();

        editor.choice("Kind of the next question").focus();
        page.keyboard().press("y"); // the first letter of "Yes or no" chooses it
        editor.button("Add a question").press("Enter");
        assertThat(editor.textbox("Question")).isFocused();
        page.keyboard().type("Is it urgent?");
        assertThat(preview.getByText("Is it urgent?")).isVisible();
        editor.button("Add a condition").press("Enter");
        assertThat(editor.text("Yes or no · asked if “Which door?” is answered"))
                .isVisible();
        assertThat(preview.getByText("Is it urgent?")).isHidden();
        preview.getByLabel("Which door?").fill("Front");
        assertThat(preview.getByText("Is it urgent?")).isVisible();
        editor.button("Move up: Is it urgent?").press("Enter");
        assertThat(editor.button("Move up: Is it urgent?")).isFocused();
        editor.button("Move down: Which door?").press("Enter");
        editor.textbox("Step 1").fill("Which badge");

        editor.button("Publish").press("Enter");
        assertThat(editor.text("Everything is saved")).isVisible();
        editor.text("Version 2, published").press("Enter");
        Locator versions = editor.region("Versions");
        assertThat(versions.getByText("New: Is it urgent?")).isVisible();
        assertThat(versions.getByText("Changed: step “Which badge” (the title)"))
                .isVisible();
        assertThat(editor.region("What version 2 asks")).isVisible();

        Screen asking = Screen.of(browsing.as(user, "/services/" + badge.id()));
        assertThat(asking.heading("Which badge")).isVisible();
        assertThat(asking.text("Is it urgent?")).isHidden();
        asking.textbox("Which door?").fill("Yard");
        assertThat(asking.find(AriaRole.RADIOGROUP, "Is it urgent?")).isVisible();
    }
}
