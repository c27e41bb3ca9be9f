package dev.porchlight.platform.text;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text with simple formatting, as HTML. What comes in from outside passes here once, before it becomes an event, and
 * is safe to show from then on: elements that are not known are dropped with what makes them dangerous, their text
 * stays.
 */
public final class RichText {

    /** Characters of HTML. */
    public static final int LONGEST = 50_000;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "u", "s", "ul", "ol", "li", "code", "pre", "blockquote", "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .toFactory();

    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    /** Never goes back ({@code *+}): to be able to, Java's regular expressions call themselves for each repetition. */
    private static final Pattern NOTHING_TO_READ =
            Pattern.compile("(?:<[^>]*>|&nbsp;|&#(?:160|xa0);|[\\s\\p{Z}\\p{Cf}])*+");

    private RichText() {}

    /** The text made clean; refused if nothing to read is left of it. */
    public static String clean(String pointer, String html) {
        String clean = cleanOrNull(html);
        if (clean == null) {
            throw new InvalidInput(pointer, "is required");
        }
        return clean;
    }

    /** The text made clean; null if it was null or nothing to read is left of it. */
    public static String cleanOrNull(String html) {
        if (html == null) {
            return null;
        }
        String clean =
                POLICY.sanitize(HALF_A_CHARACTER.matcher(html).replaceAll("")).strip();
        return NOTHING_TO_READ.matcher(clean).matches() ? null : clean;
    }
}
