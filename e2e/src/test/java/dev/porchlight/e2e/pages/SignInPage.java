package dev.porchlight.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.system.Person;
import java.util.regex.Pattern;

/** Keycloak's page in the portal's clothes. */
public record SignInPage(Page page) implements Screen {

    public Locator email() {
        return textbox("Email");
    }

    public Locator password() {
        return page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
    }

    public Locator rememberMe() {
        return checkbox("Remember me");
    }

    public Locator forgotten() {
        return link("Forgotten Password?");
    }

    public SignInPage fill(Person person) {
        email().fill(person.email());
        password().fill(person.password());
        return this;
    }

    public void submit() {
        button("Sign in").click();
    }

    public void signIn(Person person) {
        fill(person).submit();
        assertThat(navigation()).isAttached();
    }

    /** From any page of the portal to this one. */
    public void logOut() {
        find(AriaRole.BUTTON, Pattern.compile("account menu", Pattern.CASE_INSENSITIVE))
                .click();
        button("Logout").click();
        assertThat(email()).isVisible();
    }
}
