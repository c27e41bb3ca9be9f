package dev.porchlight.platform.text;

/**
 * Text as it grows by lines. Blanks at the ends of lines are left out, and so are more than one empty line between two;
 * neither is known before what follows, and so both wait for it.
 */
final class Lines {

    private static final int MOST_ENDS = 2;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder blanks = new StringBuilder();
    private int ends;
    private String indent = "";
    private boolean marked;
    /** Whether the source's line was broken here, which is one blank with all that stand around it. */
    private boolean wrapped;

    /** What every new line begins with, from here on. */
    void indent(String begin) {
        indent = begin;
    }

    /** Words, between which any white space is a blank. */
    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ' && c != '\u00a0') {
                put(c);
            } else if (c == '\n') {
                blank();
                wrapped = true;
            } else if (ends == 0 && !wrapped) {
                blanks.append(c == '\t' ? c : ' ');
            }
        }
    }

    /** Text in which every blank and every end of a line is meant. */
    void code(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\n') {
                end();
            } else if (c == ' ' || c == '\t' || c == '\u00a0') {
                blanks.append(c == '\t' ? c : ' ');
            } else {
                put(c);
            }
        }
    }

    /** Begins a line with a mark; the block that comes next goes on behind it. */
    void mark(String mark) {
        ends = Math.max(ends, 1);
        startLine();
        text.append(mark);
        marked = true;
    }

    /** Ends a table's cell. */
    void bar() {
        startLine();
        text.append(" |");
        blank();
    }

    /** A single blank, whatever blanks there were. */
    void blank() {
        if (ends == 0) {
            blanks.setLength(0);
            blanks.append(' ');
        }
    }

    /** The line ends here. */
    void end() {
        ends++;
        blanks.setLength(0);
    }

    /** What follows stands on a line of its own; by 2, with an empty line before it. */
    void apart(int lines) {
        if (!marked) {
            ends = Math.max(ends, lines);
            blanks.setLength(0);
        }
    }

    boolean endsWith(String words) {
        return text.length() >= words.length() && text.indexOf(words, text.length() - words.length()) >= 0;
    }

    private void put(char c) {
        startLine();
        text.append(blanks).append(c);
        blanks.setLength(0);
        marked = false;
        wrapped = false;
    }

    private void startLine() {
        if (text.isEmpty()) {
            text.append(indent);
        } else if (ends > 0) {
            text.append("\n".repeat(Math.min(ends, MOST_ENDS))).append(indent);
        }
        ends = 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
