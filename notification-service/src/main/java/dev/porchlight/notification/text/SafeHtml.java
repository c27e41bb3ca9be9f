package dev.porchlight.notification.text;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Rich text as it may stand in a mail: a few elements without styles, scripts, pictures or anything fetched. */
public final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "br", "div", "strong", "b", "em", "i", "u", "s", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("h1", "h2", "h3", "h4")
            .allowElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelNofollowOnLinks()
            .toFactory();

    private SafeHtml() {}

    /** The safe part of a piece of HTML. */
    public static String of(String html) {
        return POLICY.sanitize(html);
    }
}
