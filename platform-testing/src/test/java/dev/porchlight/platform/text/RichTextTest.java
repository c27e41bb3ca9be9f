package dev.porchlight.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.platform.problem.InvalidInput;
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
                "<img src=x onerror=x()>a | a",
                "<svg><script>x()</script></svg>a | a",
                "<iframe src='https://example.com'></iframe>a | a",
                "<style>p{}</style>a | a",
                "<p style='background:url(x)'>a</p> | <p>a</p>",
                "<h1>a</h1> | a",
                "a < b & c | a &lt; b &amp; c",
                "<<script>script>x | &lt;",
                "<p>a | <p>a</p>",
                "{{x}} | {<!-- -->{x}}"
            })
    void whatIsNotKnownIsTakenOut(String given, String clean) {
        assertThat(RichText.clean("/text", given)).isEqualTo(clean);
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
                "<img src=x>",
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
