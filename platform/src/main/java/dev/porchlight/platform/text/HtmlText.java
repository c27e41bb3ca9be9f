package dev.porchlight.platform.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/** Rich text without its riches: what somebody would read out, a line per block. */
public final class HtmlText {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "br", "li", "ul", "ol", "pre", "blockquote", "table", "tr", "h1", "h2", "h3", "h4");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template", "noscript");

    /** Looked for where they begin only: from each place within a long run, one would look through the rest of it. */
    private static final Pattern BLANKS_AT_LINE_ENDS = Pattern.compile("(?<=\\n)[ \\t]+|(?<![ \\t])[ \\t]+(?=\\n)");

    private HtmlText() {}

    /** The text of a piece of HTML; empty for null. */
    public static String of(String html) {
        return of(html, false);
    }

    /** The same; after a link's text stands where it leads, unless that is what it says. */
    public static String withAddresses(String html) {
        return of(html, true);
    }

    private static String of(String html, boolean addresses) {
        if (html == null) {
            return "";
        }
        Reader reader = new Reader(addresses);
        HtmlSanitizer.sanitize(html, reader);
        return BLANKS_AT_LINE_ENDS
                .matcher(reader.text.toString().replace('\u00a0', ' '))
                .replaceAll("")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** The text in one line of at most so many characters, cut between words. */
    public static String excerpt(String html, int length) {
        return shorten(of(html).replaceAll("\\s+", " "), length);
    }

    /** At most so many characters of a line, cut between words where there are any. */
    public static String shorten(String line, int length) {
        if (line.length() <= length) {
            return line;
        }
        int space = line.lastIndexOf(' ', length - 1);
        int end = space > length / 2 ? space : length - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    private static final class Reader implements HtmlSanitizer.Policy, HtmlStreamEventReceiver {

        private final StringBuilder text = new StringBuilder();
        private final boolean addresses;
        private int silent;
        private String address;

        Reader(boolean addresses) {
            this.addresses = addresses;
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            if (SILENT.contains(element)) {
                silent++;
            } else if (element.equals("li")) {
                text.append("\n- ");
            } else if (element.equals("a")) {
                int href = attributes.indexOf("href");
                address = href < 0 ? null : attributes.get(href + 1);
            } else if (CELLS.contains(element)) {
                text.append(' ');
            } else if (BLOCKS.contains(element)) {
                text.append('\n');
            }
        }

        @Override
        public void closeTag(String element) {
            if (SILENT.contains(element)) {
                silent--;
            } else if (element.equals("a")) {
                if (addresses
                        && address != null
                        && address.startsWith("http")
                        && !text.toString().endsWith(address)) {
                    text.append(" (").append(address).append(')');
                }
                address = null;
            } else if (BLOCKS.contains(element) && !element.equals("li") && !element.equals("br")) {
                text.append('\n');
            }
        }

        @Override
        public void text(String chunk) {
            if (silent == 0) {
                text.append(chunk);
            }
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
}
