package dev.porchlight.platform.text;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text with simple formatting, as HTML. What comes in from outside passes here once, before it becomes an event, and
 * is safe to show from then on: what other programs say in their own elements is said in ours ({@link Structure}), and of
 * what is not known the text stays.
 */
public final class RichText {

    /** Characters of HTML. */
    public static final int LONGEST = 50_000;

    /** Pictures are shown that were uploaded here, and none from anywhere else, which would tell who reads the text. */
    static final Pattern PICTURE =
            Pattern.compile("/api/[a-z-]+/\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}/picture");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "u", "s", "ul", "ol", "li", "code", "pre", "blockquote", "a")
            .allowElements("table", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[1-9]\\d?"))
            .onElements("th", "td")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            // Whole addresses only: within the portal a text would lead whoever trusts it to what it does not show.
            .allowAttributes("href")
            .matching(Pattern.compile("(?i)(?:https?://|mailto:|tel:).+"))
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .allowElements((element, attributes) -> attributes.contains("src") ? element : null, "img")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(Pattern.compile("[1-9]\\d{0,3}"))
            .onElements("img")
            .toFactory();

    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    /** Never goes back ({@code *+}): to be able to, Java's regular expressions call themselves for each repetition. */
    private static final Pattern NOTHING_TO_READ =
            Pattern.compile("(?:<(?!img )[^>]*>|&nbsp;|&#(?:160|xa0);|[\\s\\p{Z}\\p{Cf}])*+");

    private RichText() {}

    /** The text made clean; refused if nothing to read is left of it. */
    public static String clean(String pointer, String html) {
        String clean = cleanOrNull(html);
        if (clean == null) {
            throw new InvalidInput(pointer, "is required");
        }
        return clean;
    }

    /** The same text with words in the place of its pictures, for where those cannot be shown, such as in a mail. */
    public static String inWords(String html) {
        return html == null || !html.contains("<img") ? html : Structure.withoutPictures(html);
    }

    /** The text made clean; null if it was null or nothing to read is left of it. */
    public static String cleanOrNull(String html) {
        if (html == null) {
            return null;
        }
        String clean = POLICY.sanitize(
                        Structure.of(HALF_A_CHARACTER.matcher(html).replaceAll("")))
                .strip();
        return NOTHING_TO_READ.matcher(clean).matches() ? null : clean;
    }
}
