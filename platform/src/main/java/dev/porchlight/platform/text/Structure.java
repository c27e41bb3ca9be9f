package dev.porchlight.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Says in the few elements that {@link RichText} knows what other programs say in theirs, so that nothing but looks is
 * lost of what was pasted: a {@code div} is a paragraph, a heading a bold one, a picture the words that stand for it.
 */
final class Structure {

    private static final Map<String, String> SAME =
            Map.of("b", "strong", "i", "em", "del", "s", "strike", "s", "ins", "u");

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private static final String PARAGRAPHS = HEADINGS
            + ", div, section, article, header, footer, main, aside, nav, center, address, figure, figcaption, form,"
            + " fieldset, legend, dl, dt, dd, details, summary";

    /** Pixels; smaller ones are there to count who looks. */
    private static final int SMALLEST_PICTURE = 3;

    private Structure() {}

    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("script, style, template, noscript, title, xml").remove();
        // Google's clipboard wraps everything in a bold that is none.
        document.select("b[style*=font-weight:normal], b[style*=font-weight: normal]")
                .unwrap();
        SAME.forEach((theirs, ours) -> document.select(theirs).tagName(ours));
        document.select("img").forEach(Structure::inWords);
        document.select(HEADINGS).forEach(Structure::embolden);
        List<Element> paragraphs = new ArrayList<>(document.body().select(PARAGRAPHS));
        // The inner ones first: what they become decides what those around them are.
        paragraphs.reversed().forEach(Structure::paragraph);
        return document.body().html();
    }

    static String withoutPictures(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("img").forEach(picture -> picture.removeAttr("src"));
        document.select("img").forEach(Structure::inWords);
        return document.body().html();
    }

    private static void inWords(Element picture) {
        if (RichText.PICTURE.matcher(picture.attr("src")).matches()) {
            return;
        }
        String words = picture.attr("alt").strip();
        boolean seen = size(picture, "width") >= SMALLEST_PICTURE && size(picture, "height") >= SMALLEST_PICTURE;
        if (seen || !words.isEmpty()) {
            picture.replaceWith(new TextNode("[" + (words.isEmpty() ? "picture" : words) + "]"));
        }
    }

    private static int size(Element picture, String side) {
        String pixels = picture.attr(side);
        return pixels.matches("\\d{1,6}") ? Integer.parseInt(pixels) : SMALLEST_PICTURE;
    }

    private static void embolden(Element heading) {
        if (hasNoBlock(heading) && heading.hasText()) {
            Element strong = new Element("strong");
            List.copyOf(heading.childNodes()).forEach(strong::appendChild);
            heading.appendChild(strong);
        }
    }

    private static void paragraph(Element element) {
        if (hasNoBlock(element)) {
            element.tagName("p");
            return;
        }
        Element loose = null;
        for (Node child : List.copyOf(element.childNodes())) {
            if (child instanceof Element block && block.isBlock()) {
                loose = null;
            } else if (loose != null) {
                loose.appendChild(child);
            } else if (!(child instanceof TextNode text) || !text.isBlank()) {
                loose = new Element("p");
                child.replaceWith(loose);
                loose.appendChild(child);
            }
        }
        element.unwrap();
    }

    private static boolean hasNoBlock(Element element) {
        return element.children().stream().noneMatch(Element::isBlock);
    }
}
