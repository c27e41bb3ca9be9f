package dev.porchlight.e2e.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Mails.Mail;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** To one address go few links in a quarter of an hour, so each test has a person of its own. */
@PortalTest
class ForgottenPasswordTest {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\S+");

    private final Portal portal;
    private final Customer customer;

    ForgottenPasswordTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Sieve & Co");
    }

    /** What the page says afterwards. */
    private String ask(Page page, String email) {
        page.navigate(portal.at("/"));
        SignInPage signIn = new SignInPage(page);
        signIn.forgotten().click();
        signIn.email().fill(email);
        signIn.button("Submit").click();
        assertThat(signIn.text("If we know this email address, an email with a link is on its way."))
                .isVisible();
        return page.locator("main").innerText().replace(email, "EMAIL");
    }

    private String link(Person person) {
        Mail mail = portal.mails()
                .awaited(person, found -> LINK.matcher(found.text()).find());
        Matcher matcher = LINK.matcher(mail.text());
        assertThat(matcher.find()).isTrue();
        assertThat(mail.html()).contains("/login-actions/action-token");
        return matcher.group();
    }

    @Test
    void a_link_by_mail_sets_a_new_password_once(Browsing browsing) {
        Person person = customer.user("Minnie Sieve");
        Page page = browsing.stranger();
        String known = ask(page, person.email());
        String unknown = ask(browsing.stranger(), "nobody@nowhere.example");
        assertThat(known).isEqualTo(unknown);
        assertThat(portal.mails().to("nobody@nowhere.example")).isEmpty();

        String link = link(person);
        page.navigate(link);
        SignInPage form = new SignInPage(page);
        choose(form, "short", "short");
        assertThat(form.text("Use at least")).isVisible();
        choose(form, "quite another password", "a different password");
        assertThat(form.text("The two passwords are different.")).isVisible();
        choose(form, "quite another password", "quite another password");
        assertThat(form.text("Your password is set.").or(form.navigation()).first())
                .isVisible();

        Page fresh = browsing.stranger();
        fresh.navigate(portal.at("/"));
        SignInPage signIn = new SignInPage(fresh);
        signIn.fill(person).submit();
        assertThat(signIn.text("Email or password is wrong.")).isVisible();
        signIn.signIn(person.withPassword("quite another password"));

        Page later = browsing.stranger();
        later.navigate(link);
        SignInPage used = new SignInPage(later);
        assertThat(used.title()).hasText("This link has expired");
        used.find(com.microsoft.playwright.options.AriaRole.LINK, Pattern.compile("Send me a new link"))
                .click();
        assertThat(used.email()).isVisible();
        assertThat(used.button("Submit")).isVisible();
    }

    @Test
    void only_the_newest_link_works_and_that_the_password_changed_is_told(Browsing browsing) {
        Person person = customer.user("Nora Sieve");
        Page page = browsing.stranger();
        ask(page, person.email());
        String first = link(person);
        List<String> before = portal.mails().to(person).stream().map(Mail::text).toList();
        ask(browsing.stranger(), person.email());
        portal.mails().awaited(person, found -> LINK.matcher(found.text()).find() && !before.contains(found.text()));
        String newest = link(person);

        page.navigate(first);
        SignInPage older = new SignInPage(page);
        assertThat(older.title()).hasText("This link has expired");

        page.navigate(newest);
        SignInPage form = new SignInPage(page);
        choose(form, "quite another password", "quite another password");
        assertThat(form.text("Your password is set.").or(form.navigation()).first())
                .isVisible();
        Mail told = portal.mails().awaited(person, found -> found.subject().equals("Your password was changed"));
        assertThat(told.text()).contains("please call us at once");
    }

    /** Neither by the time that it takes, nor by how often one asks. */
    @Test
    void nobody_learns_which_addresses_are_known(Browsing browsing) {
        Person person = customer.user("Olga Sieve");
        for (int time = 0; time < 5; time++) {
            assertThat(answeredAfter(browsing.stranger(), person.email())).isGreaterThan(250);
            assertThat(answeredAfter(browsing.stranger(), "nobody@nowhere.example"))
                    .isGreaterThan(250);
        }
        assertThat(portal.mails().to(person).stream()
                        .filter(mail -> LINK.matcher(mail.text()).find()))
                .hasSizeLessThanOrEqualTo(3);
    }

    /** In milliseconds. */
    private long answeredAfter(Page page, String email) {
        page.navigate(portal.at("/"));
        SignInPage signIn = new SignInPage(page);
        signIn.forgotten().click();
        signIn.email().fill(email);
        long begun = System.nanoTime();
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> signIn.button("Submit")
                .click());
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void choose(SignInPage form, String first, String second) {
        form.page()
                .getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(first);
        form.page()
                .getByLabel("Confirm new password", new Page.GetByLabelOptions().setExact(true))
                .fill(second);
        form.button("Submit").click();
    }
}
