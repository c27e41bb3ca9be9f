package dev.porchlight.notification.mail.sending;

import static java.util.stream.Collectors.joining;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.sending.Letter.Item;
import dev.porchlight.notification.text.SafeHtml;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A letter in the HTML that mail programs understand: tables, styles on the elements (many drop style sheets), and no picture
 * but the provider's logo, which the portal itself has. Every text is escaped here; the quotes alone are rich, and made safe.
 */
class HtmlLetter {

    private static final Template PAGE = new Template("letter.html");

    /** The product's own, where the provider has none. */
    private static final Colours OURS = new Colours("#1c5a50", "#7cc0b0", "#0d211d", "#7cc0b0");

    private final Msp msp;

    HtmlLetter(Msp msp) {
        this.msp = msp;
    }

    /** @param darkButton and what follows, for readers who read on black */
    private record Colours(String accent, String darkButton, String darkButtonText, String darkLink) {

        /** White is readable on a provider's accent; as a link on black it is not, so that links there are ink. */
        static Colours of(String accent) {
            return accent == null ? OURS : new Colours(accent, accent, "#ffffff", "#ede8e0");
        }
    }

    String render(Letter letter) {
        Map<String, String> values = new HashMap<>();
        Colours colours = Colours.of(msp.accent());
        values.put("accent", colours.accent());
        values.put("darkbutton", colours.darkButton());
        values.put("darkbuttontext", colours.darkButtonText());
        values.put("darklink", colours.darkLink());
        values.put("logo", logo());
        values.put("msp", escaped(msp.name()));
        values.put(
                "footer",
                Stream.of(msp.name(), msp.address(), msp.phone(), msp.email())
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .map(HtmlLetter::escaped)
                        .collect(joining(" · ")));
        values.put("language", escaped(letter.language()));
        values.put("heading", escaped(letter.heading()));
        values.put(
                "items",
                letter.items().stream().map(item -> item(item, colours)).collect(joining()));
        values.put("title", escaped(letter.title()));
        values.put("facts", escaped(letter.facts()));
        values.put("url", escaped(letter.url()));
        values.put("link", escaped(letter.linkText()));
        values.put("why", escaped(letter.why()));
        return PAGE.with(values);
    }

    private String logo() {
        return msp.logo() == null ? "" : """
                <img src="%s" alt="" height="28" style="height:28px;width:auto;border:0;vertical-align:middle;margin-right:10px">\
                """.formatted(escaped(msp.logo()));
    }

    private static String item(Item item, Colours colours) {
        return element("h2", "ink", "margin:20px 0 4px;color:#211d18;font-size:15px;font-weight:600", item.heading())
                + element("p", "soft", "margin:0;color:#5e574d", item.lead())
                + quote(item.quote(), colours)
                + element("p", "soft", "margin:12px 0 0;color:#5e574d;overflow-wrap:anywhere", item.files());
    }

    private static String quote(String quote, Colours colours) {
        return quote == null ? "" : """
                <div class="quote ink" dir="auto" style="margin:16px 0 0;padding:12px 16px;background:#f3efe8;border-left:3px solid %s;color:#211d18;overflow-wrap:anywhere">%s</div>
                """.formatted(colours.accent(), SafeHtml.of(quote));
    }

    private static String element(String name, String classes, String style, String text) {
        return text == null
                ? ""
                : "<" + name + " class=\"" + classes + "\" dir=\"auto\" style=\"" + style + "\">" + escaped(text) + "</"
                        + name + ">\n";
    }

    private static String escaped(String text) {
        return htmlEscape(text, "UTF-8");
    }
}
