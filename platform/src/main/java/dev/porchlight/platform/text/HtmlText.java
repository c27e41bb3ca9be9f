package dev.porchlight.platform.text;

import org.owasp.html.HtmlSanitizer;

/**
 * Rich text without its riches: what somebody would read out, a line per block. What carries meaning stays: the
 * indentation of code, numbers and depth of lists, the columns of a table.
 */
public final class HtmlText {

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
        HtmlReader reader = new HtmlReader(addresses);
        HtmlSanitizer.sanitize(html, reader);
        return reader.text();
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
}
