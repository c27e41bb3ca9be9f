package dev.porchlight.e2e.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Mails.Mail;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From being named to the service team to being in, and passwords of one's own from then on. */
@PortalTest
class RegisterTest {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\S+");
    private static final String CHOSEN = "marble under seven kettles";

    private final Portal portal;
    private final Customer customer;

    RegisterTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Marlowe Tiles");
    }

    private static String afterAsking(SignInPage page, String email) {
        page.link("Register").click();
        assertThat(page.title()).hasText("Register", new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        page.email().fill(email);
        page.button("Submit").click();
        assertThat(page.text("an email with a link is on its way")).isVisible();
        return page.page().locator("main").innerText().replace(email, "EMAIL");
    }

    private SignInPage stranger(Browsing browsing) {
        Page page = browsing.stranger();
        page.navigate(portal.at("/"));
        return new SignInPage(page);
    }

    private String link(Person person) {
        Mail mail = portal.mails()
                .awaited(person, found -> LINK.matcher(found.text()).find());
        Matcher matcher = LINK.matcher(mail.text());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static void choose(SignInPage form, String password, String again) {
        form.page()
                .getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        form.page()
                .getByLabel("Confirm new password", new Page.GetByLabelOptions().setExact(true))
                .fill(again);
        form.button("Submit").click();
    }

    @Test
    void whoever_is_known_registers_by_mail_and_nobody_learns_who_is(Browsing browsing) {
        Person person = customer.newcomer("Mia Marlowe");
        SignInPage page = stranger(browsing);
        String known = afterAsking(page, person.email());
        String unknown = afterAsking(stranger(browsing), "nobody@elsewhere.example");
        assertThat(unknown).isEqualTo(known);
        assertThat(portal.mails().to("nobody@elsewhere.example")).isEmpty();

        page.page().navigate(link(person));
        SignInPage form = new SignInPage(page.page());
        String provider = portal.api()
                .get("/api/session")
                .expect(200)
                .json()
                .at("/msp/name")
                .asString();
        choose(form, provider + " is ours", provider + " is ours");
        assertThat(form.text("Please leave our name out of your password.")).isVisible();
        choose(form, CHOSEN, CHOSEN);
        assertThat(form.text("Your password is set.").or(form.navigation()).first())
                .isVisible();
        stranger(browsing).signIn(person.withPassword(CHOSEN));
    }

    @Test
    void an_invitation_leads_to_the_same(Browsing browsing) {
        Person person = customer.newcomer("Max Marlowe");
        portal.as(Person.AGENT)
                .post("/api/contacts/" + person.id() + "/invitation", "{}")
                .expect(202);
        Page page = browsing.stranger();
        page.navigate(link(person));
        SignInPage form = new SignInPage(page);
        form.link("Continue")
                .or(page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true)))
                .first()
                .waitFor();
        if (form.link("Continue").isVisible()) {
            form.link("Continue").click();
        }
        choose(form, CHOSEN, CHOSEN);
        assertThat(form.text("Your password is set").or(form.navigation()).first())
                .isVisible();
        stranger(browsing).signIn(person.withPassword(CHOSEN));
    }

    @Test
    void a_password_is_changed_from_the_menu(Browsing browsing) {
        Person person = customer.user("Moritz Marlowe");
        SignInPage page = stranger(browsing);
        page.signIn(person);
        page.find(AriaRole.BUTTON, Pattern.compile("Moritz Marlowe")).click();
        page.link("Change Password").click();
        choose(page, CHOSEN, "something quite different");
        assertThat(page.text("The two passwords are different.")).isVisible();
        stranger(browsing).signIn(person);
        choose(page, "short", "short");
        assertThat(page.text("Use at least 10 characters.").first()).isVisible();
        choose(page, CHOSEN, CHOSEN);
        assertThat(page.navigation()).isAttached();

        SignInPage before = stranger(browsing);
        before.fill(person).submit();
        assertThat(before.text("Email or password is wrong.")).isVisible();
        before.signIn(person.withPassword(CHOSEN));
    }
}
