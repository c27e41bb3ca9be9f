package dev.porchlight.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "printer | The Printer, and printers | The [Printer], and [printers]",
                "pri | A PRIvate printer | A [PRIvate] [printer]",
                "pri private | pri printer | [pri] printer",
                "cafe | A café and a CAFE\u0301 | A [café] and a [CAFE\u0301]",
                "b | <b>b</b> &amp; 'b' | <[b]>[b]</[b]> &amp; '[b]'",
                "nothing | Something else | Something else",
                "5034441 | After KB5034441 it fails | After KB[5034441] it fails",
                "kb5034441 | After KB5034441 it fails | After [KB5034441] it fails",
                "販売店 | 東京の販売店です | 東京の[販売店]です",
                "店 | 販売店です | 販売[店で]す",
                "网络 | 公司网络很慢 | 公司[网络]很慢",
                "batteries | The  battery  is | The [battery] is"
            })
    void wordsAreMarkedInTheFormTheyHave(String typed, String text, String marked) {
        assertThat(brackets(SearchQuery.of("q", typed).mark(text))).isEqualTo(marked);
    }

    @Test
    void aCorrectedWordIsMarked() {
        SearchQuery query = SearchQuery.of("q", "pritner").corrected(Map.of("pritner", List.of("printer")));
        assertThat(brackets(query.mark("Printer jams"))).isEqualTo("[Printer] jams");
    }

    @Test
    void aWordAroundTheOneThatWasTypedIsMarkedWhole() {
        SearchQuery query = SearchQuery.of("q", "drucker").or(Map.of("drucker", List.of("netzwerkdrucker")));
        assertThat(brackets(query.mark("Der Netzwerkdrucker"))).isEqualTo("Der [Netzwerkdrucker]");
    }

    @Test
    void anExcerptIsTakenWhereMostWordsStandTogether() {
        String filling = "lorem ipsum dolor sit amet ".repeat(20);
        String text = "The printer. " + filling + "Here the printer is on floor three. " + filling;
        String excerpt = brackets(SearchQuery.of("q", "printer floor").excerpt(text));
        assertThat(excerpt)
                .startsWith("… ")
                .contains("Here the [printer] is on [floor] three.")
                .endsWith(" …")
                .hasSizeLessThan(180);
        assertThat(brackets(SearchQuery.of("q", "printer").excerpt(text))).startsWith("The [printer]. lorem");
    }

    @Test
    void aShortTextIsTakenWholeAndOneWithoutTheWordsNotAtAll() {
        assertThat(brackets(SearchQuery.of("q", "b").excerpt("a b c"))).isEqualTo("a [b] c");
        assertThat(SearchQuery.of("q", "b").excerpt("a c")).isNull();
        assertThat(SearchQuery.of("q", "b").excerpt("")).isNull();
    }

    @Test
    void aTextWithoutSpacesIsCutAllTheSame() {
        String text = "word:" + "😀".repeat(300);
        List<Part> excerpt = SearchQuery.of("q", "word").excerpt(text);
        assertThat(excerpt.stream().map(Part::text).collect(Collectors.joining()))
                .hasSizeLessThan(170)
                .endsWith("😀 …");
    }

    private static String brackets(List<Part> parts) {
        return parts.stream()
                .map(part -> part.match() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
