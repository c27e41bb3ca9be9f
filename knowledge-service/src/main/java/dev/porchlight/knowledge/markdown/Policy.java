package dev.porchlight.knowledge.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What HTML may be in an article: what is here, and of everything else its text at most. */
final class Policy {

    private static final String ELEMENTS =
            "h2 h3 h4 h5 h6 p br hr blockquote pre code kbd samp strong b em i u s del ins"
                    + " sub sup ul ol li details summary table thead tbody tr th td";

    private static final String FILE =
            "/api/article-files/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    static final Pattern PICTURE = Pattern.compile(FILE);
    private static final Pattern LINK =
            Pattern.compile("(?i:https?://|mailto:)\\S+|/articles/\\d{1,18}|" + FILE + "|#" + Markdown.ANCHOR + "\\S+");
    private static final Pattern ANCHOR = Pattern.compile(Markdown.ANCHOR + "[\\p{L}\\p{M}\\p{N}_-]+");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(ELEMENTS.split(" "))
            .allowAttributes("id")
            .matching(ANCHOR)
            .onElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[\\w+#.-]{1,30}"))
            .onElements("code")
            .allowElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .allowElements((name, attributes) -> attributes.contains("src") ? name : null, "img")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img")
            // A task list's boxes, which nobody can tick.
            .allowElements(
                    (name, attributes) -> attributes.contains("type") && attributes.contains("disabled") ? name : null,
                    "input")
            .allowAttributes("type")
            .matching(true, "checkbox")
            .onElements("input")
            .allowAttributes("disabled", "checked")
            .onElements("input")
            .toFactory();

    private Policy() {}

    static String apply(String html) {
        return POLICY.sanitize(html);
    }
}
