package dev.porchlight.knowledge.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Fits a text into the page around it, whose only first heading is the article's title: the text's largest headings
 * become second ones, and links within the text lead to its anchors as they are called there.
 */
final class Placement extends AbstractVisitor {

    private static final int SMALLEST_HEADING = 6;

    private final int down;

    Placement(Node document) {
        Largest largest = new Largest();
        document.accept(largest);
        down = 2 - largest.level;
    }

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(SMALLEST_HEADING, heading.getLevel() + down));
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        String to = link.getDestination();
        if (to.startsWith("#") && !to.startsWith("#" + Markdown.ANCHOR)) {
            link.setDestination("#" + Markdown.ANCHOR + to.substring(1));
        }
    }

    private static final class Largest extends AbstractVisitor {

        private int level = SMALLEST_HEADING;

        @Override
        public void visit(Heading heading) {
            level = Math.min(level, heading.getLevel());
        }
    }
}
