package dev.porchlight.knowledge.markdown;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A text's pictures. Those from elsewhere are not shown, for whoever keeps them would learn who reads; their description
 * is, so that nobody misses what they do not know of.
 *
 * @param notShown where those pictures are
 */
record Pictures(String html, List<String> notShown) {

    static Pictures in(String html) {
        if (!html.contains("<img")) {
            return new Pictures(html, List.of());
        }
        Document page = Jsoup.parseBodyFragment(html);
        List<Element> elsewhere = page.select("img").stream()
                .filter(picture -> !Policy.PICTURE.matcher(picture.attr("src")).matches())
                .toList();
        if (elsewhere.isEmpty()) {
            return new Pictures(html, List.of());
        }
        page.outputSettings().prettyPrint(false);
        for (Element picture : elsewhere) {
            String words = picture.attr("alt").strip();
            picture.replaceWith(new TextNode("[" + (words.isEmpty() ? "picture" : words) + "]"));
        }
        return new Pictures(
                page.body().html(),
                elsewhere.stream()
                        .map(picture -> picture.attr("src"))
                        .distinct()
                        .toList());
    }
}
