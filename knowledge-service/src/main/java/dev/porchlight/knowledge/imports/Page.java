package dev.porchlight.knowledge.imports;

import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.PlainText;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A text in an archive, taken apart.
 *
 * @param id of the article: the same path is always the same article
 * @param title as the front matter says, or else the first heading, or the file's name
 * @param markdown without a heading at its beginning that says only the title
 */
record Page(UUID id, String path, FrontMatter about, String title, String markdown) {

    /** How many names a path has: category, subject and file. */
    static final int DEPTH = 3;

    private static final int LONGEST_NAME = 100;
    private static final String BEGIN = "---";
    private static final Set<String> ENDS = Set.of(BEGIN, "...");

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /** @throws InvalidInput if the text cannot be taken apart, or does not lie where texts lie */
    static Page of(UUID id, String path, String text) {
        if (path.split("/").length != DEPTH) {
            throw new InvalidInput("", "lies in no subject's folder in a category's folder");
        }
        List<String> lines = text.replaceFirst("^\ufeff", "").lines().toList();
        int end = endOfFrontMatter(lines);
        FrontMatter about = FrontMatter.of(end == 0 ? "" : String.join("\n", lines.subList(1, end)));
        return of(id, path, about, String.join("\n", end == 0 ? lines : lines.subList(end + 1, lines.size())));
    }

    /** The line that ends it; 0 if there is none. */
    private static int endOfFrontMatter(List<String> lines) {
        if (!lines.isEmpty() && lines.getFirst().stripTrailing().equals(BEGIN)) {
            for (int line = 1; line < lines.size(); line++) {
                if (ENDS.contains(lines.get(line).stripTrailing())) {
                    return line;
                }
            }
        }
        return 0;
    }

    private static Page of(UUID id, String path, FrontMatter about, String text) {
        String markdown = withoutEmptyLines(Markdown.clean("/markdown", text));
        Node document = PARSER.parse(markdown);
        FirstHeading heading = new FirstHeading();
        document.accept(heading);
        String title = about.title() != null ? about.title() : heading.text() != null ? heading.text() : fileName(path);
        boolean saysTheTitle =
                heading.found != null && heading.found == document.getFirstChild() && title.equals(heading.text());
        String body = saysTheTitle ? withoutEmptyLines(markdown.substring(heading.end())) : markdown;
        if (!Boolean.FALSE.equals(about.publish()) && body.isEmpty()) {
            throw new InvalidInput("", "holds no text that could be published");
        }
        return new Page(id, path, about, title, body);
    }

    /** At the beginning and the end, however many: with {@code ++} each does not take some of the stack. */
    private static String withoutEmptyLines(String markdown) {
        return markdown.replaceFirst("\\A(?:[ \\t]*\\n)++", "").stripTrailing();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')).replaceAll("[-_]+", " ");
    }

    String category() {
        return name("/category", 0);
    }

    String subject() {
        return name("/subject", 1);
    }

    private String name(String pointer, int level) {
        String name = PlainText.line(pointer, path.split("/")[level]);
        if (name.length() > LONGEST_NAME) {
            throw new InvalidInput(pointer, "must have at most 100 characters");
        }
        return name;
    }

    private static final class FirstHeading extends AbstractVisitor {

        private Heading found;

        @Override
        public void visit(Heading heading) {
            found = found == null ? heading : found;
        }

        /** Null if there is none, or nothing in it. */
        String text() {
            if (found == null) {
                return null;
            }
            Words words = new Words();
            found.accept(words);
            return words.text.toString().isBlank()
                    ? null
                    : words.text.toString().strip();
        }

        int end() {
            SourceSpan last = found.getSourceSpans().getLast();
            return last.getInputIndex() + last.getLength();
        }
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append(' ');
        }
    }
}
