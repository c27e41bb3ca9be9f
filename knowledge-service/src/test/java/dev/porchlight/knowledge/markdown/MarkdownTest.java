package dev.porchlight.knowledge.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.porchlight.platform.problem.InvalidInput;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final UUID FILE = UUID.randomUUID();

    @Test
    void largestHeadingsComeBelowTheTitle() {
        assertThat(html("# A\n\n### B\n\n###### C"))
                .isEqualTo("<h2 id=\"section-a\">A</h2>\n<h4 id=\"section-b\">B</h4>\n<h6 id=\"section-c\">C</h6>\n");
        assertThat(html("## A\n\n### B")).isEqualTo("<h2 id=\"section-a\">A</h2>\n<h3 id=\"section-b\">B</h3>\n");
        assertThat(html("### A")).isEqualTo("<h2 id=\"section-a\">A</h2>\n");
    }

    @Test
    void linksWithinTheTextLeadToItsHeadings() {
        assertThat(html("[see](#größe)\n\n# Größe")).contains("href=\"#section-größe\"", "id=\"section-größe\"");
    }

    @Test
    void tablesListsAndCodeStay() {
        assertThat(html("| a | b |\n|:-|-:|\n| c | d |"))
                .contains("<th align=\"left\">a</th>", "<td align=\"right\">d</td>");
        assertThat(html("3. a\n4. b")).contains("<ol start=\"3\">", "<li>a</li>");
        assertThat(html("```java\nint a;\n```")).contains("<pre><code class=\"language-java\">int a;");
        assertThat(html("- [x] done\n- [ ] not yet"))
                .contains("<input type=\"checkbox\" disabled=\"\" checked=\"\" /> done")
                .contains("<input type=\"checkbox\" disabled=\"\" /> not yet");
        assertThat(html("~~a~~ **b** _c_ `d`")).contains("<del>a</del> <strong>b</strong> <em>c</em> <code>d</code>");
        assertThat(html("a<br>b <kbd>Ctrl</kbd>")).contains("a<br />b <kbd>Ctrl</kbd>");
    }

    @Test
    void linksLeadOutOrToArticlesAndFiles() {
        assertThat(html("[a](https://example.com/?a=b&c)"))
                .contains("<a href=\"https://example.com/?a&#61;b&amp;c\" rel=\"noopener\">a</a>");
        assertThat(html("<mailto:help@example.com>")).contains("href=\"mailto:help&#64;example.com\"");
        assertThat(html("see www.example.com and https://example.com"))
                .contains("href=\"http://www.example.com\"", "href=\"https://example.com\"");
        assertThat(html("[a](/articles/101)")).contains("href=\"/articles/101\"");
        assertThat(html("[a](/api/article-files/" + FILE + ")")).contains("href=\"/api/article-files/" + FILE + "\"");
    }

    @Test
    void picturesAreFilesOfArticles() {
        Rendered rendered =
                Markdown.render("/markdown", "![the button](/api/article-files/" + FILE + " \"Press \\\"here\\\"\")");
        assertThat(rendered.html())
                .contains("<img src=\"/api/article-files/" + FILE
                        + "\" alt=\"the button\" title=\"Press &#34;here&#34;\" />");
        assertThat(rendered.files()).containsExactly(FILE);
    }

    @Test
    void ofAPictureFromElsewhereTheDescriptionIsShownAndTheAddressIsSaid() {
        Rendered rendered = Markdown.render(
                "/markdown", "![the chart](https://x.example/a.png) and <img src='b.png'>\n\n    code  stays\n");
        assertThat(rendered.html())
                .contains("<p>[the chart] and [picture]</p>")
                .contains("<code>code  stays")
                .doesNotContain("<img");
        assertThat(rendered.notShown()).containsExactly("https://x.example/a.png", "b.png");
    }

    @Test
    void filesAreThoseThatAreShownOrLinkedTo() {
        UUID linked = UUID.randomUUID();
        UUID inHtml = UUID.randomUUID();
        String path = "/api/article-files/";
        Rendered rendered = Markdown.render(
                "/markdown",
                "![a](" + path + FILE + ") [b](" + path + linked + ") <img src='" + path + inHtml + "'>\n\n"
                        + "`![a](" + path + UUID.randomUUID() + ")`\n\n"
                        + "src=\"" + path + UUID.randomUUID() + "\"");
        assertThat(rendered.files()).containsExactly(FILE, linked, inHtml);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a <script>alert(1)</script> b | <p>a  b</p>",
                "<script>alert(1)</script> |",
                "[a](javascript:alert(1)) | <p>a</p>",
                "[a](JaVaScRiPt:alert(1)) | <p>a</p>",
                "[a](java&#10;script:alert(1)) | <p>a</p>",
                "[a](data:text/html;base64,PHNjcmlwdD4=) | <p>a</p>",
                "[a](vbscript:x) | <p>a</p>",
                "[a](file:///etc/passwd) | <p>a</p>",
                "[a](//evil.example) | <p>a</p>",
                "[a](/api/tickets) | <p>a</p>",
                "[a](/articles/../api/agents) | <p>a</p>",
                "![a](javascript:alert(1)) | <p>[a]</p>",
                "![a](data:image/svg+xml,x) | <p>[a]</p>",
                "![a](https://evil.example/a.png) | <p>[a]</p>",
                "![a](/api/article-files/../agents) | <p>[a]</p>",
                "![a](/api/article-files/x) | <p>[a]</p>",
                "<img src=x onerror=alert(1)> | [picture]",
                "<p onclick='x()'>a</p> | <p>a</p>",
                "<p style='position:fixed' id='root' class='x'>a</p> | <p>a</p>",
                "<iframe src='https://evil.example'></iframe> | ",
                "<svg><script>x()</script></svg> | <p></p>",
                "<svg onload=alert(1)>a | <p>a</p>",
                "<svg/onload=alert(1)>a | <p>&lt;svg/onload&#61;alert(1)&gt;a</p>",
                "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math> | <p></p>",
                "<form action=/api/x><button>a</button></form> | a",
                "<input type=text name=password> | ",
                "<input type=checkbox> | ",
                "<meta http-equiv=refresh content=0> | ",
                "<base href=https://evil.example> | ",
                "<a href='https://example.com' target=_blank onmouseover='x()'>a</a> | <p><a href=\"https://example.com\" rel=\"noopener\">a</a></p>",
                "<details open ontoggle=alert(1)>a</details> | <details>a</details>",
                "<!-- <script>x()</script> --> | ",
                "&lt;script&gt; | <p>&lt;script&gt;</p>",
                "`<script>` | <p><code>&lt;script&gt;</code></p>"
            })
    void whatIsNotKnownIsTakenOut(String given, String html) {
        assertThat(html(given).strip()).isEqualTo(html == null ? "" : html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1. ",
                "*",
                "**a ",
                "_a*",
                "[",
                "![",
                "[a](",
                "![a](",
                "[a][",
                "`",
                "~~",
                "~",
                "<",
                "<a ",
                "<!--",
                "<b>",
                "<table><tr><td>",
                "<details>",
                "&",
                "\\",
                "http://",
                "www.",
                "a@",
                "|",
                "|-",
                "#",
                "# a\n",
                "# a\n\n",
                "- [ ] a\n",
                "\t",
                "[a]: b\n",
                "[a]: <",
                "*a **b ",
                "a_b",
                "- a\n  ",
                "~~~\n",
                "(",
                "\ud83d\ude00"
            })
    void readingTakesTimeInProportion(String repeated) {
        String text = repeated.repeat(Markdown.LONGEST / repeated.length());
        long begun = System.nanoTime();
        try {
            assertThat(html(text)).doesNotContain("<script");
        } catch (InvalidInput tooLarge) {
            assertThat(tooLarge.errors().getFirst().pointer()).isEqualTo("/markdown");
        }
        assertThat((System.nanoTime() - begun) / 1_000_000).as("milliseconds").isLessThan(5_000);
    }

    @Test
    void countingCellsTakesTimeInProportion() {
        String bars = "|".repeat(5 * Markdown.LONGEST) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> html(bars));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> - ", "*a", "![", "- ",
            })
    void whatIsNestedWithoutEndDoesNotExhaustTheStack(String opening) {
        assertThat(html(opening.repeat(20_000) + "a" + "](x)".repeat(5_000) + "\n\nend"))
                .contains("end");
    }

    @Test
    void aShortTextDoesNotBecomeAHugePage() {
        String reference = "[a]: https://example.com/" + "x".repeat(40_000) + "\n\n";
        refused(reference + "[a] ".repeat(10_000));
        refused(("> - " + "|a".repeat(100) + "\n> - " + "|-".repeat(100) + "\n" + "> - a\n".repeat(40) + "\n")
                .repeat(50));
        refused(("|a".repeat(100) + "\n" + "|-".repeat(100) + "\n" + "a\n".repeat(200) + "\n").repeat(50));
        refused("|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n" + "|a\n".repeat(20_000));
    }

    /** It was taken when limits were others: what is made of it can be made anew all the same. */
    @Test
    void whatWasTakenOnceIsShownAsItWasWritten() {
        String table = "|a & b".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n" + "|a\n".repeat(20_000);
        assertThat(Markdown.show(table).html()).startsWith("<pre>|a &amp; b|").endsWith("</pre>");
        assertThat(Markdown.show("*a*")).isEqualTo(Markdown.render("/markdown", "*a*"));
    }

    @Test
    void halvesOfCharactersAndNothingsAreTakenOut() {
        assertThat(Markdown.clean("/markdown", "a\0b\ud800c\udc00d\u0007e")).isEqualTo("abcde");
    }

    private static void refused(String markdown) {
        assertThatThrownBy(() -> html(markdown)).isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(
                        invalid.errors().getFirst().pointer())
                .isEqualTo("/markdown"));
    }

    private static String html(String markdown) {
        return Markdown.render("/markdown", markdown).html();
    }
}
