package dev.porchlight.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void oneLineWithoutControlCharacters() {
        assertThat(PlainText.line("/s", " a\r\n\tb\0c \u202e d ")).isEqualTo("a b c d");
        assertThat(PlainText.line("/s", "Zoë \ud83d\ude00 \ud800 ẞ")).isEqualTo("Zoë \ud83d\ude00 ẞ");
    }

    @Test
    void whatLooksLikeHtmlIsText() {
        assertThat(PlainText.line("/s", "<script>a</script> & b")).isEqualTo("<script>a</script> & b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "\0", "\u00a0\u2003", "\u200b", "\ud800"})
    void somethingMustBeLeft(String nothing) {
        assertThatThrownBy(() -> PlainText.line("/s", nothing)).isInstanceOf(InvalidInput.class);
    }
}
