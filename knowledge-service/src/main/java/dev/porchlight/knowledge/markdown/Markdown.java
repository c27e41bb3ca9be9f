package dev.porchlight.knowledge.markdown;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/**
 * CommonMark with GitHub's tables, task lists, strikethrough and bare links. HTML in it is let through as far as
 * {@link Policy} goes. However a text is made, reading it takes time and room in proportion to its length: the parser
 * takes what is nested deeper than a hundred levels for plain text, and what grows too large is refused.
 */
public final class Markdown {

    /** Characters of Markdown. */
    public static final int LONGEST = 100_000;

    /** Begins every heading's anchor, so that none is taken for a part of the page around the text. */
    static final String ANCHOR = "section-";

    private static final int MOST_CELLS = 20_000;

    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            TaskListItemsExtension.create(),
            HeadingAnchorExtension.builder().idPrefix(ANCHOR).build());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private static final Pattern BETWEEN_TABLES = Pattern.compile("[\\s>]*");
    private static final String AFTER_LAST_BAR = " \t\u000b\f\r:|-";
    private static final String BEFORE_LAST_BAR = AFTER_LAST_BAR + ">*+.)0123456789";
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"/api/article-files/([0-9a-f-]{36})\"");

    private Markdown() {}

    /** The text without what cannot be stored or seen, its lines ended as we end them. */
    public static String clean(String pointer, String text) {
        String clean =
                NOT_TEXT.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        if (clean.length() > LONGEST) {
            throw new InvalidInput(pointer, "must have at most 100,000 characters");
        }
        return clean;
    }

    /** @throws InvalidInput at the pointer, if the text would become too large to be read */
    public static Rendered render(String pointer, String markdown) {
        Node document = parse(PARSER, pointer, markdown);
        document.accept(new Placement(document));
        Bounded html = new Bounded(pointer);
        RENDERER.render(document, html);
        Pictures pictures = Pictures.in(html.toString());
        String safe = Policy.apply(pictures.html());
        return new Rendered(safe, filesIn(safe), pictures.notShown());
    }

    /** What was taken once is shown for good: if the limits have been tightened since, as it was written. */
    public static Rendered show(String markdown) {
        try {
            return render("", markdown);
        } catch (InvalidInput beyondTodaysLimits) {
            return new Rendered("<pre>" + HtmlUtils.htmlEscape(markdown) + "</pre>", Set.of(), List.of());
        }
    }

    static Node parse(Parser parser, String pointer, String markdown) {
        if (cellsIn(markdown) > MOST_CELLS) {
            throw new InvalidInput(pointer, "has tables with more than 20,000 cells");
        }
        return parser.parse(markdown);
    }

    /**
     * About how many cells there are in all tables. Every row has as many as its table's second line, also where they
     * are not written; so a short text can hold millions.
     */
    private static long cellsIn(String markdown) {
        long cells = 0;
        long columns = 0;
        for (String line : markdown.split("\n")) {
            if (BETWEEN_TABLES.matcher(line).matches()) {
                columns = 0;
            } else if (isSecondLine(line)) {
                columns = Math.max(columns, line.chars().filter(c -> c == '|').count() + 1);
            }
            cells += columns;
        }
        return cells;
    }

    /** By its last bar alone: a regular expression would go back to each of them. */
    private static boolean isSecondLine(String line) {
        int bar = line.lastIndexOf('|');
        return bar >= 0
                && line.chars().limit(bar).allMatch(c -> BEFORE_LAST_BAR.indexOf(c) >= 0)
                && line.chars().skip(bar).allMatch(c -> AFTER_LAST_BAR.indexOf(c) >= 0);
    }

    /** What passed the policy has these attributes in this form, and its text has no quotation marks. */
    private static Set<UUID> filesIn(String html) {
        return FILE.matcher(html)
                .results()
                .map(file -> UUID.fromString(file.group(1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
