package dev.porchlight.e2e.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import dev.porchlight.e2e.browser.Look;
import java.util.List;
import java.util.Set;

/** What has to hold of every page: axe finds nothing serious in light and dark, wide and narrow, and nothing jumps. */
public final class Audit {

    static final List<Look> WIDE_AND_NARROW = List.of(Look.DESK, Look.PHONE);

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final double LAYOUT_SHIFT_LIMIT = 0.02;

    /** Adds up the layout shifts that nobody caused by a press. */
    private static final String WATCH_SHIFTS = """
            window.layoutShift = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
              if (entry.hadRecentInput) return;
              window.layoutShift += entry.value;
              window.shifted = [...(window.shifted ?? []), ...entry.sources.map(({ node, previousRect, currentRect }) =>
                `${entry.value.toFixed(3)} ${(node?.outerHTML ?? String(node?.textContent)).slice(0, 120)} ${previousRect.y}→${currentRect.y}`)];
            })).observe({ type: 'layout-shift', buffered: true });
            """;

    /** The scheme has reached the page, and no colour is on its way any more. */
    private static final String SETTLED = """
            (scheme) => (document.documentElement.dataset.mantineColorScheme ?? scheme) === scheme
              && document.getAnimations().length === 0
            """;

    /** As a page hears of it when a language is chosen in another tab. */
    private static final String CHOSEN_ELSEWHERE = """
            newValue => dispatchEvent(new StorageEvent('storage', { key: 'porchlight.language', newValue }))
            """;

    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final Page.WaitForFunctionOptions FOLLOWING = new Page.WaitForFunctionOptions().setTimeout(5_000);

    private Audit() {}

    /** Call before the page is opened. */
    static void watch(Page page) {
        page.addInitScript(WATCH_SHIFTS);
    }

    /** The page as it stands now, in light and dark. */
    static void require(Page page, String what) {
        page.waitForFunction("() => !document.querySelector('[aria-busy=\"true\"]')");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForFunction(SETTLED, scheme == ColorScheme.DARK ? "dark" : "light");
            List<String> findings = axe(page, scheme).analyze().getViolations().stream()
                    .filter(rule -> GRAVE.contains(rule.getImpact()))
                    .map(Audit::describe)
                    .toList();
            assertThat(findings)
                    .as(what + ", " + page.viewportSize().width + " px, " + scheme)
                    .isEmpty();
        }
        requireFits(page, what);
    }

    /** What floats beside something else follows the window a frame or two later: that it comes to fit is what counts. */
    private static void requireFits(Page page, String what) {
        try {
            page.waitForFunction(SIDEWAYS + " === 0", null, FOLLOWING);
        } catch (TimeoutError stays) {
            assertThat(page.evaluate(SIDEWAYS))
                    .as("pixels to scroll sideways, " + what + ", " + page.viewportSize().width + " px")
                    .isEqualTo(0);
        }
    }

    /** The page as it stands now, in light and dark, at a desk and on a telephone. */
    public static void requireAtEveryWidth(Page page, String what) {
        for (Look look : WIDE_AND_NARROW) {
            page.setViewportSize(look.width(), look.height());
            require(page, what);
        }
        requireFitsBetween(page, what);
    }

    /** Neither at the widths between telephone and desk. */
    static void requireFitsBetween(Page page, String what) {
        for (int width : List.of(480, 768, 1024)) {
            page.setViewportSize(width, Look.DESK.height());
            requireFits(page, what);
        }
    }

    /** In German, and in a language of nobody's whose words are a third longer than English ones, from a small telephone on. */
    static void requireRoomForLongerWords(Page page, String what) {
        for (String language : List.of("de", "en-XA")) {
            page.evaluate(CHOSEN_ELSEWHERE, language);
            page.waitForFunction("language => document.documentElement.lang === language", language);
            for (int width : List.of(320, 390, 480, 768, 1024, 1280)) {
                page.setViewportSize(width, Look.DESK.height());
                requireFits(page, what + " in " + language);
            }
        }
    }

    /** In the dark the same things stand in the same places: only the colours are looked at again. */
    private static AxeBuilder axe(Page page, ColorScheme scheme) {
        AxeRunOptions options = new AxeRunOptions();
        // What passes is not read: describing it takes axe two thirds of its time on a long list.
        options.setResultTypes(List.of("violations"));
        // Our pages have no frames, for which axe would open another page each time.
        AxeBuilder axe = new AxeBuilder(page).options(options).setLegacyMode(true);
        return scheme == ColorScheme.DARK ? axe.withRules(List.of("color-contrast")) : axe;
    }

    static void requireStill(Page page, Look look, String what) {
        double shift = ((Number) page.evaluate("window.layoutShift")).doubleValue();
        assertThat(shift)
                .as(() -> "layout shift of " + what + " at " + look + ": " + page.evaluate("window.shifted"))
                .isLessThan(LAYOUT_SHIFT_LIMIT);
    }

    private static String describe(Rule rule) {
        var nodes = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                .toList();
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " " + nodes;
    }
}
