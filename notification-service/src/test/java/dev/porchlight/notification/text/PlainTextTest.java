package dev.porchlight.notification.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void blocksBecomeLines() {
        assertThat(PlainText.of("<p>One<br>two</p><ul><li>three</li><li>four</li></ul><p>five &amp; six</p>"))
                .isEqualTo("One\ntwo\n\n- three\n- four\n\nfive & six");
    }

    @Test
    void scriptsAndStylesAreNotRead() {
        assertThat(PlainText.of("a<script>b()</script><style>c{}</style>d<!-- e -->"))
                .isEqualTo("ad");
        assertThat(PlainText.of("a<script>b")).isEqualTo("a");
    }

    @Test
    void textWithoutMarkupStaysAsItIs() {
        assertThat(PlainText.of("1 < 2, and so on")).isEqualTo("1 < 2, and so on");
        assertThat(PlainText.of(null)).isEmpty();
    }

    @Test
    void whereALinkLeadsIsSaidOnce() {
        String html =
                "See <a href=\"https://one.example/x\">one</a> or <a href=\"https://two.example\">https://two.example</a>";
        assertThat(PlainText.of(html)).isEqualTo("See one or https://two.example");
        assertThat(PlainText.withAddresses(html)).isEqualTo("See one (https://one.example/x) or https://two.example");
    }

    @Test
    void anExcerptIsOneLineCutBetweenWords() {
        assertThat(PlainText.excerpt("<p>One</p><p>two three</p>", 140)).isEqualTo("One two three");
        String cut = PlainText.excerpt("<p>" + "word ".repeat(100) + "</p>", 140);
        assertThat(cut).hasSizeLessThanOrEqualTo(140).endsWith("word…");
        assertThat(PlainText.excerpt("x".repeat(500), 140)).hasSize(140);
        assertThat(PlainText.excerpt("🖨".repeat(500), 140))
                .hasSizeLessThanOrEqualTo(140)
                .endsWith("🖨…");
    }
}
