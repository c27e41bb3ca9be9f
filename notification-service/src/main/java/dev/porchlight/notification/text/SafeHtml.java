package dev.porchlight.notification.text;

import dev.porchlight.platform.text.RichText;
import java.util.List;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Rich text as it may stand in a mail: a few elements without scripts, pictures or anything fetched, and without styles
 * but our own. Each block runs in the direction of its own text, and long lines of code are broken rather than making
 * the mail wider than the window.
 */
public final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("br", "strong", "b", "em", "i", "u", "s", "a", "tbody", "thead", "tr")
            .allowElements(styled("overflow-wrap:anywhere"), "code")
            .allowElements(block(null), "p", "div", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4")
            .allowElements(block("white-space:pre-wrap;overflow-wrap:anywhere"), "pre")
            .allowElements(styled("border-collapse:collapse"), "table")
            .allowElements(
                    block("border:1px solid #cfc7ba;padding:4px 8px;text-align:start;vertical-align:top"), "td", "th")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelNofollowOnLinks()
            .toFactory();

    private SafeHtml() {}

    /** The safe part of a piece of HTML. */
    public static String of(String html) {
        return POLICY.sanitize(RichText.inWords(html));
    }

    private static ElementPolicy block(String style) {
        return (element, attributes) -> {
            attributes.addAll(List.of("dir", "auto"));
            return styled(style).apply(element, attributes);
        };
    }

    private static ElementPolicy styled(String style) {
        return (element, attributes) -> {
            if (style != null) {
                attributes.addAll(List.of("style", style));
            }
            return element;
        };
    }
}
