package dev.porchlight.knowledge.markdown;

import dev.porchlight.platform.problem.InvalidInput;

/** HTML as long as makes sense: one long address that a short text refers to a thousand times would not. */
final class Bounded implements Appendable {

    private static final int LONGEST = 10 * Markdown.LONGEST;

    private final StringBuilder html = new StringBuilder();
    private final String pointer;

    Bounded(String pointer) {
        this.pointer = pointer;
    }

    @Override
    public Appendable append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
        if (html.length() + end - start > LONGEST) {
            throw new InvalidInput(pointer, "becomes too large a page");
        }
        html.append(text, start, end);
        return this;
    }

    @Override
    public Appendable append(char c) {
        return append(String.valueOf(c));
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
