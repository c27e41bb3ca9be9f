package dev.porchlight.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The browsers of one test. Every page that is opened here watches for script errors. */
public final class Browsing implements AutoCloseable {

    private final Portal portal;
    private final Chromium chromium;
    private final SignIns signIns;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();

    Browsing(Portal portal, Chromium chromium, SignIns signIns) {
        this.portal = portal;
        this.chromium = chromium;
        this.signIns = signIns;
    }

    /** Somebody who is signed in, at the home page. */
    public Page as(Person person) {
        return as(person, Look.DESK);
    }

    public Page as(Person person, Look look) {
        return as(person, look, "/");
    }

    /** Somebody who is signed in, at this address. Signing in is done once per person and run. */
    public Page as(Person person, Look look, String path) {
        Page page = blank(person, look);
        page.navigate(portal.at(path));
        return page;
    }

    /** Somebody who is signed in, and has opened nothing yet. */
    public Page blank(Person person, Look look) {
        return context(look, signIns.of(person.email(), () -> signIn(person))).newPage();
    }

    public Page as(Person person, String path) {
        return as(person, Look.DESK, path);
    }

    /** A browser that nobody has used before. */
    public Page stranger() {
        return stranger(Look.DESK);
    }

    public Page stranger(Look look) {
        return context(look, null).newPage();
    }

    private String signIn(Person person) {
        Page page = stranger();
        page.navigate(portal.at("/"));
        new SignInPage(page).signIn(person);
        String cookies = page.context().storageState();
        page.context().close();
        return cookies;
    }

    private BrowserContext context(Look look, String cookies) {
        BrowserContext context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(look.width(), look.height())
                        .setColorScheme(look.scheme())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setStorageState(cookies));
        context.onWebError(error -> scriptErrors.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                scriptErrors.add(message.text());
            }
        });
        contexts.add(context);
        return context;
    }

    void requireNoScriptErrors() {
        assertThat(scriptErrors).as("errors in the pages' scripts").isEmpty();
    }

    /** What every open page shows, as picture and as text. */
    void keep(Path folder, String name) {
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                keep(page, folder.resolve(name + "-" + ++number));
            }
        }
    }

    private void keep(Page page, Path file) {
        try {
            Files.createDirectories(file.getParent());
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(file + ".png")).setFullPage(true));
            String errors = scriptErrors.isEmpty() ? "" : "\n<!-- " + String.join("\n", scriptErrors) + " -->";
            Files.writeString(Path.of(file + ".html"), "<!-- " + page.url() + " -->\n" + page.content() + errors);
        } catch (PlaywrightException closed) {
            // A page that has gone away shows nothing.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
