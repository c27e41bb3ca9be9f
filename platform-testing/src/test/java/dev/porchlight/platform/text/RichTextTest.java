package dev.porchlight.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.porchlight.platform.problem.InvalidInput;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void simpleFormattingStays() {
        String html = "<p>a <strong>b</strong> <em>c</em> <u>d</u> <s>e</s><br />f</p><ul><li>g</li></ul>"
                + "<ol><li>h</li></ol><pre><code>i</code></pre><blockquote>j</blockquote>";
        assertThat(RichText.clean("/text", html)).isEqualTo(html);
    }

    @Test
    void picturesThatWereUploadedHereStayAndAreSomethingToRead() {
        String picture = "<img src=\"/api/attachments/7d9f2f1e-6b0c-4f57-9d0e-0f5a3c1b2a90/picture\" alt=\"Screen\""
                + " width=\"640\" height=\"480\" />";
        assertThat(RichText.clean("/text", "<p>" + picture + "</p>")).isEqualTo("<p>" + picture + "</p>");
        assertThat(RichText.inWords("<p>a" + picture + "</p>")).isEqualTo("<p>a[Screen]</p>");
        assertThat(HtmlText.of("<p>" + picture + "</p>")).isEqualTo("[Screen]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/api/attachments/7d9f2f1e-6b0c-4f57-9d0e-0f5a3c1b2a90/picture",
                "/api/attachments/7d9f2f1e-6b0c-4f57-9d0e-0f5a3c1b2a90",
                "/api/attachments/../tickets/picture",
                "data:image/png;base64,AAAA"
            })
    void picturesFromAnywhereElseAreWords(String address) {
        assertThat(RichText.clean("/text", "<img alt=\"Who reads this?\" src=\"" + address + "\">"))
                .isEqualTo("[Who reads this?]");
    }

    @Test
    void linksOpenNothingOfOurs() {
        assertThat(RichText.clean("/text", "<a href=\"https://example.com/a\" target=\"_blank\" onclick=\"x()\">a</a>"))
                .isEqualTo("<a href=\"https://example.com/a\" rel=\"noopener\">a</a>");
        assertThat(RichText.clean("/text", "<a href=\"mailto:a@example.com\">a</a>"))
                .contains("mailto:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>a | a",
                "<p onclick='x()'>a</p> | <p>a</p>",
                "<a href='javascript:x()'>a</a> | a",
                "<a href='data:text/html,x'>a</a> | a",
                "<img src=x onerror=x()>a | [picture]a",
                "<svg><script>x()</script></svg>a | a",
                "<iframe src='https://example.com'></iframe>a | a",
                "<style>p{}</style>a | a",
                "<p style='background:url(x)'>a</p> | <p>a</p>",
                "<h1>a</h1> | <p><strong>a</strong></p>",
                "a < b & c | a &lt; b &amp; c",
                "<<script>script>x | &lt;",
                "<p>a | <p>a</p>",
                "{{x}} | {<!-- -->{x}}"
            })
    void whatIsNotKnownIsTakenOut(String given, String clean) {
        assertThat(RichText.clean("/text", given)).isEqualTo(clean);
    }

    /** Clipboards of other programs, cut to what is awkward in them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                // Thunderbird, monitoring and ticket systems
                "<div>One</div><div>Two</div> | <p>One</p><p>Two</p>",
                "<div>One<div>Two</div>three <b>four</b></div> | <p>One</p><p>Two</p><p>three <strong>four</strong></p>",
                "<div><div><div>One</div></div></div><div><br></div> | <p>One</p><p><br /></p>",
                "<section><h2>Disk</h2><ul><li>full</li></ul></section> | <p><strong>Disk</strong></p><ul><li>full</li></ul>",
                "<dl><dt>Host</dt><dd>srv1</dd></dl> | <p>Host</p><p>srv1</p>",
                // Excel, LibreOffice Calc
                "<table border=0><colgroup><col width=64></colgroup><tbody><tr height=20><td>Name</td><td colspan=2>Ext</td></tr></tbody></table>"
                        + " | <table><tbody><tr><td>Name</td><td colspan=`2`>Ext</td></tr></tbody></table>",
                "<table><tr><td><font face=Arial>Ann</font></td></tr></table> | <table><tbody><tr><td>Ann</td></tr></tbody></table>",
                // Word, Outlook
                "<p class=MsoNormal>One<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p> | <p>One</p><p> </p>",
                "<!--[if gte mso 9]><xml>x</xml><![endif]--><p class=MsoListParagraph>· <span>Item</span></p> | <p>· Item</p>",
                // Google Docs
                "<b style=`font-weight:normal;` id=`docs-internal-guid-1`><p dir=`ltr`><span>One</span></p></b> | <p>One</p>",
                // Teams
                "<div><p>One&nbsp;</p></div><div itemprop=`copy-paste-block`>Two</div> | <p>One </p><p>Two</p>",
                "<img src=`https://x.example/a.png` alt=`The chart`> below | [The chart] below",
                "<a href=`tel:+441914980100`>Call</a> | <a href=`tel:&#43;441914980100` rel=`noopener`>Call</a>",
                "<a href=`/logout`>a</a> <a href=`//evil.example`>b</a> | a b",
            })
    void whatOtherProgramsSayKeepsItsStructure(String given, String clean) {
        assertThat(RichText.clean("/text", given.replace('`', '"')).replace('\u00a0', ' '))
                .isEqualTo(clean.replace('`', '"'));
    }

    @Test
    void structureTakesTimeInProportion() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            RichText.cleanOrNull("<div>".repeat(9_000) + "a");
            RichText.cleanOrNull("<div>".repeat(4_000) + "<p>a</p>".repeat(3_000));
            RichText.cleanOrNull("<div>a<div>".repeat(4_000));
            RichText.cleanOrNull("<table><tr><td>".repeat(3_000) + "a");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<p></p>",
                "<p>&nbsp;</p>",
                "<p><br></p>",
                "<script>x</script>",
                "<p>\u200b</p>",
                "<img src=x width=1 height=1>",
                "\0",
                "\ud800"
            })
    void somethingToReadMustBeLeft(String nothing) {
        assertThatThrownBy(() -> RichText.clean("/text", nothing))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(
                                invalid.errors().getFirst().pointer())
                        .isEqualTo("/text"));
        assertThat(RichText.cleanOrNull(nothing)).isNull();
    }

    @Test
    void soLongANothingDoesNotExhaustTheStackOfAThread() throws InterruptedException {
        AtomicReference<String> clean = new AtomicReference<>("not cleaned");
        Thread small =
                new Thread(null, () -> clean.set(RichText.cleanOrNull("<p></p>".repeat(7_000))), "small", 512 * 1024);
        small.start();
        small.join();
        assertThat(clean.get()).isNull();
    }

    @ParameterizedTest
    @NullSource
    void whereItIsOptionalNothingStaysNothing(String nothing) {
        assertThat(RichText.cleanOrNull(nothing)).isNull();
    }

    @Test
    void whatCannotBeStoredIsTakenOut() {
        assertThat(RichText.clean("/text", "a\0b\ud800c"))
                .doesNotContain("\0", "\ud800")
                .startsWith("a")
                .endsWith("c");
        assertThat(RichText.clean("/text", "smile \ud83d\ude00")).isIn("smile \ud83d\ude00", "smile &#x1f600;");
    }
}
