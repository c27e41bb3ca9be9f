package dev.porchlight.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void blocksBecomeLines() {
        assertThat(HtmlText.of("<p>One<br>two</p><ul><li>three</li><li>four</li></ul><p>five &amp; six</p>"))
                .isEqualTo("One\ntwo\n\n- three\n- four\n\nfive & six");
    }

    @Test
    void aTableIsALinePerRow() {
        assertThat(HtmlText.of("<table><tr><th>Name</th><th>Ext</th></tr><tr><td>Ann</td><td>201</td></tr></table>"))
                .isEqualTo("Name | Ext\nAnn | 201");
        assertThat(
                        HtmlText.of(
                                "<p>a</p><table><tbody><tr><td><p>b</p><p>c</p></td><td><p>d<br>e</p></td></tr></tbody></table><p>f</p>"))
                .isEqualTo("a\n\nb c | d\ne\n\nf");
    }

    @Test
    void listsKeepTheirNumbersAndDepth() {
        assertThat(HtmlText.of(
                        "<ol><li><p>one</p><ul><li><p>deeper</p></li></ul></li><li><p>two</p><p>more</p></li></ol>"
                                + "<p>x</p>"))
                .isEqualTo("1. one\n  - deeper\n2. two\n  more\n\nx");
    }

    @Test
    void codeKeepsItsIndentation() {
        assertThat(HtmlText.of("<p>Run</p><pre><code>if x:\n    print(1)\n\n\tdone</code></pre><p>and\n  wait</p>"))
                .isEqualTo("Run\n\nif x:\n    print(1)\n\n\tdone\n\nand wait");
    }

    @Test
    void blanksAroundTheEndOfALineAreNotRead() {
        assertThat(HtmlText.of("<p>One \t<br>\t two  three</p>\n \n \t four")).isEqualTo("One\ntwo  three\n\nfour");
    }

    @Test
    void readingTakesTimeInProportion() {
        String blanks = " ".repeat(500_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(HtmlText.of("a" + blanks + "b")).hasSize(500_002);
            assertThat(HtmlText.of("<p>a</p>" + blanks + "\n" + blanks + "<p>b</p>"))
                    .isEqualTo("a\n\nb");
            assertThat(HtmlText.of("<pre>a" + blanks + "\n" + blanks + "b</pre>"))
                    .isEqualTo("a\n" + blanks + "b");
            assertThat(HtmlText.excerpt("a" + blanks + "b", 140)).isEqualTo("a b");
        });
    }

    @Test
    void scriptsAndStylesAreNotRead() {
        assertThat(HtmlText.of("a<script>b()</script><style>c{}</style>d<!-- e -->"))
                .isEqualTo("ad");
        assertThat(HtmlText.of("a<script>b")).isEqualTo("a");
    }

    @Test
    void textWithoutMarkupStaysAsItIs() {
        assertThat(HtmlText.of("1 < 2, and so on")).isEqualTo("1 < 2, and so on");
        assertThat(HtmlText.of(null)).isEmpty();
    }

    @Test
    void whereALinkLeadsIsSaidOnce() {
        String html =
                "See <a href=\"https://one.example/x\">one</a> or <a href=\"https://two.example\">https://two.example</a>";
        assertThat(HtmlText.of(html)).isEqualTo("See one or https://two.example");
        assertThat(HtmlText.withAddresses(html)).isEqualTo("See one (https://one.example/x) or https://two.example");
    }

    @Test
    void anExcerptIsOneLineCutBetweenWords() {
        assertThat(HtmlText.excerpt("<p>One</p><p>two three</p>", 140)).isEqualTo("One two three");
        String cut = HtmlText.excerpt("<p>" + "word ".repeat(100) + "</p>", 140);
        assertThat(cut).hasSizeLessThanOrEqualTo(140).endsWith("word…");
        assertThat(HtmlText.excerpt("x".repeat(500), 140)).hasSize(140);
        assertThat(HtmlText.excerpt("🖨".repeat(500), 140))
                .hasSizeLessThanOrEqualTo(140)
                .endsWith("🖨…");
    }
}
