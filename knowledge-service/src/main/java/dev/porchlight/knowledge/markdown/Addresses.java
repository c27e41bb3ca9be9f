package dev.porchlight.knowledge.markdown;

import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Puts other addresses into a text's links and pictures, and leaves every other character as it is. */
public final class Addresses {

    /** What is to stand in place of an address; null for leaving it. */
    @FunctionalInterface
    public interface Change {
        String of(String address, boolean isPicture);
    }

    private static final Parser PARSER = Parser.builder()
            .extensions(Markdown.EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Addresses() {}

    /** @throws dev.porchlight.platform.problem.InvalidInput at {@code /markdown}, if the text is too large to be read */
    public static String change(String markdown, Change change) {
        Finder finder = new Finder(markdown, change);
        Markdown.parse(PARSER, "/markdown", markdown).accept(finder);
        StringBuilder changed = new StringBuilder(markdown);
        finder.found.descendingMap().forEach((at, found) -> changed.replace(at, at + found.length, found.replacement));
        return changed.toString();
    }

    private record Found(int length, String replacement) {}

    private static final class Finder extends AbstractVisitor {

        private final String markdown;
        private final Change change;
        private final TreeMap<Integer, Found> found = new TreeMap<>();

        Finder(String markdown, Change change) {
            this.markdown = markdown;
            this.change = change;
        }

        @Override
        public void visit(Link link) {
            find(link, "](", link.getDestination(), false);
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            find(image, "](", image.getDestination(), true);
            visitChildren(image);
        }

        /** It may stand for a picture or a link; a file is looked for either way. */
        @Override
        public void visit(LinkReferenceDefinition definition) {
            find(definition, "]:", definition.getDestination(), false);
        }

        /** An address that is written with escapes is not found, and stays. */
        private void find(Node node, String before, String address, boolean isPicture) {
            if (node.getSourceSpans().isEmpty()) {
                return;
            }
            SourceSpan last = node.getSourceSpans().getLast();
            int begin = node.getSourceSpans().getFirst().getInputIndex();
            int end = last.getInputIndex() + last.getLength();
            int mark = markdown.substring(begin, end).lastIndexOf(before);
            int at = begin + mark + before.length();
            while (at < end && (Character.isWhitespace(markdown.charAt(at)) || markdown.charAt(at) == '<')) {
                at++;
            }
            if (mark >= 0 && markdown.startsWith(address, at)) {
                String replacement = change.of(address, isPicture);
                if (replacement != null) {
                    found.put(at, new Found(address.length(), replacement));
                }
            }
        }
    }
}
