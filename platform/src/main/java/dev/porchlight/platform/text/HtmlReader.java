package dev.porchlight.platform.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/** Reads HTML out, line by line. */
final class HtmlReader implements HtmlSanitizer.Policy, HtmlStreamEventReceiver {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "pre", "blockquote", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template", "noscript");

    /** A list that is being read, and how many of its items were. */
    private static final class Items {
        private final boolean numbered;
        private int count;

        Items(boolean numbered) {
            this.numbered = numbered;
        }
    }

    private final Lines lines = new Lines();
    private final Deque<Items> lists = new ArrayDeque<>();
    private final boolean addresses;
    private int silent;
    private int code;
    private int cells;
    private boolean firstCell;
    private String address;

    HtmlReader(boolean addresses) {
        this.addresses = addresses;
    }

    String text() {
        return lines.toString();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (SILENT.contains(element)) {
            silent++;
        } else if (LISTS.contains(element)) {
            lines.apart(lists.isEmpty() ? 2 : 1);
            lists.push(new Items(element.equals("ol")));
        } else if (element.equals("li")) {
            item();
        } else if (element.equals("br")) {
            lines.end();
        } else if (element.equals("tr")) {
            lines.apart(1);
            firstCell = true;
        } else if (CELLS.contains(element)) {
            if (!firstCell) {
                lines.bar();
            }
            firstCell = false;
            cells++;
        } else if (element.equals("a")) {
            address = value(attributes, "href");
        } else if (element.equals("img") && value(attributes, "alt") != null) {
            lines.words("[" + value(attributes, "alt") + "]");
        } else if (BLOCKS.contains(element)) {
            block();
            code += element.equals("pre") ? 1 : 0;
        }
    }

    private void item() {
        Items items = lists.peek();
        if (items == null) {
            lines.mark("- ");
        } else {
            items.count++;
            lines.indent("  ".repeat(lists.size() - 1));
            lines.mark(items.numbered ? items.count + ". " : "- ");
            lines.indent("  ".repeat(lists.size()));
        }
    }

    /** A block within a cell or an item does not tear it apart. */
    private void block() {
        if (cells > 0) {
            lines.blank();
        } else {
            lines.apart(lists.isEmpty() ? 2 : 1);
        }
    }

    @Override
    public void closeTag(String element) {
        if (SILENT.contains(element)) {
            silent--;
        } else if (CELLS.contains(element)) {
            cells--;
        } else if (LISTS.contains(element)) {
            lists.poll();
            lines.indent("  ".repeat(lists.size()));
            lines.apart(lists.isEmpty() ? 2 : 1);
        } else if (element.equals("a")) {
            if (addresses && address != null && address.startsWith("http") && !lines.endsWith(address)) {
                lines.words(" (" + address + ")");
            }
            address = null;
        } else if (BLOCKS.contains(element)) {
            code -= element.equals("pre") ? 1 : 0;
            block();
        }
    }

    @Override
    public void text(String chunk) {
        if (silent > 0) {
            return;
        }
        if (code > 0) {
            lines.code(chunk);
        } else {
            lines.words(chunk);
        }
    }

    private static String value(List<String> attributes, String name) {
        int at = attributes.indexOf(name);
        return at < 0 ? null : attributes.get(at + 1);
    }

    @Override
    public void openDocument() {
        // nothing to begin
    }

    @Override
    public void closeDocument() {
        // nothing to end
    }
}
