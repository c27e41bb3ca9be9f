package dev.porchlight.e2e.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** While an approver is away somebody else decides, and everybody can see who did it for whom. */
@PortalTest
class StandInTest {

    private final Person approver;
    private final Person standIn;
    private final Person user;
    private final Wanted wanted;

    StandInTest(Portal portal) {
        Customer customer = portal.newCustomer("Elder Bakery");
        this.approver = customer.contact("Ann Elder", "approver", "own", null);
        this.standIn = customer.user("Ben Crust");
        this.user = customer.user("Cleo Loaf");
        this.wanted =
                Wanted.add(portal, customer, "Oven timer", List.of(Wanted.question("why", "text", "What is it for?")));
    }

    @Test
    void what_is_asked_meanwhile_is_decided_by_the_stand_in(Browsing browsing) {
        Screen away = Screen.of(browsing.as(approver, "/approvals"));
        away.link("I am away").click();
        away.pick("Who decides for you?", standIn.name());
        away.page().getByLabel("Away from").fill(LocalDate.now().minusDays(1).toString());
        away.page().getByLabel("Back on").fill(LocalDate.now().plusDays(9).toString());
        away.button("Save").click();
        assertThat(away.page().getByText(Pattern.compile(standIn.name() + " decides for you")))
                .isVisible();

        Screen asking = Screen.of(browsing.as(user, "/services/" + wanted.id()));
        asking.textbox("What is it for?").fill("The second oven");
        asking.button("Check your answers").click();
        Pattern said = Pattern.compile(approver.name() + " is away until .+; " + standIn.name() + " is asked\\.");
        assertThat(asking.page().getByText(said).first()).isVisible();
        asking.button("Send request").click();
        assertThat(asking.page().getByText(Pattern.compile("Request #\\d+ was sent\\.")))
                .isVisible();

        Screen deciding = Screen.of(browsing.as(standIn, Look.PHONE, "/approvals"));
        deciding.link(wanted.name()).click();
        deciding.button("Reject").click();
        Locator dialog = deciding.dialog(Pattern.compile("Reject"));
        dialog.getByRole(AriaRole.TEXTBOX).fill("Ann ordered one already");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Reject").setExact(true))
                .click();
        assertThat(deciding.text("Ann ordered one already").first()).isVisible();

        asking.page().reload();
        Locator standing = asking.region("Where it stands");
        assertThat(standing.getByText("Ann ordered one already").first()).isVisible();
        assertThat(standing.getByText(Pattern.compile(approver.name())).first()).isVisible();
        assertThat(asking.region("History").getByText(standIn.name()).first()).isVisible();
    }
}
