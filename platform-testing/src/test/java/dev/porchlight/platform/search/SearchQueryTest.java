package dev.porchlight.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {

    private static final Pattern EVERY = Pattern.compile(".*");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "printer ; ('printer':* | 'printer')",
                "printing ; ('printing':* | 'print')",
                "Printers on the Flo ; ('printer') & ('flo':* | 'flo')",
                "Café, GRÖSSE! ; ('cafe') & ('grosse':* | 'gross')",
                "PC-0042 ; ('pc') & ('0042':* | '0042')",
                "#10042 ; ('10042':* | '10042')",
                "floor 3 ; ('floor') & ('3':* | '3')",
                "printer p ; ('printer')",
                "p ; ('p':* | 'p')",
                "KB5034441 ; ('kb5034441':* | 'kb5034441')",
                "販売店 ; ('販売') & ('売店':* | '売店')",
                "店 ; ('店':* | '店')",
                "it's the ; ('the':* | 'the')",
                "a' | b:* & !(c) dd ; ('b') & ('c') & ('dd':* | 'dd')"
            })
    void allWordsAndTheLastMayBeBegun(String typed, String tsquery) {
        assertThat(SearchQuery.of("q", typed).parameters()).containsEntry("searchAll", tsquery);
    }

    @Test
    void ofManyWordsTwoMustStandThere() {
        assertThat(SearchQuery.of("q", "aa bb cc dd").parameters())
                .containsEntry("searchSeveral", "('aa') | ('bb') | ('cc') | ('dd':* | 'dd')");
        assertThat(SearchQuery.of("q", "aa bb cc dd ee").parameters().get("searchSeveral"))
                .asString()
                .startsWith("('aa') & ('bb') | ('aa') & ('cc') | ")
                .endsWith(" | ('dd') & ('ee':* | 'ee')");
    }

    @Test
    void whatIsTypedHasAnEnd() {
        assertThat(SearchQuery.of("q", "b1 b2 b3 b4 b5 b6 b7 b8 b9").words(EVERY))
                .hasSize(8);
        assertThat(SearchQuery.of("q", "x".repeat(200)).words(EVERY)).containsExactly("x".repeat(40));
        assertThatThrownBy(() -> SearchQuery.of("text", "x".repeat(201)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                refused.errors().getFirst().pointer())
                        .isEqualTo("text"));
        assertThatThrownBy(() -> SearchQuery.of("q", null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whereThereAreNoWordsThereIsNothingToLookFor() {
        for (String nothing : List.of("", " ", "!?", "\0", "😀", "how do i")) {
            assertThat(SearchQuery.of("q", nothing).isEmpty()).as(nothing).isTrue();
        }
    }

    @Test
    void aNumberAloneIsANumber() {
        assertThat(SearchQuery.of("q", " #10042 ").number()).isEqualTo(10_042);
        assertThat(SearchQuery.of("q", "10042").number()).isEqualTo(10_042);
        assertThat(SearchQuery.of("q", "10042 printer").number()).isNull();
        assertThat(SearchQuery.of("q", "9".repeat(19)).number()).isNull();
    }

    @Test
    void aCorrectionStandsBesideWhatWasTyped() {
        SearchQuery query = SearchQuery.of("q", "pritner offline");
        SearchQuery corrected = query.corrected(Map.of("pritner", List.of("printer", "painter", "splinter")));
        assertThat(corrected.parameters().get("searchAll").toString())
                .contains("'printer'", "'pritner'")
                .doesNotContain("painter", "splinter")
                .endsWith("& ('offline':* | 'offlin')");
        assertThat(query.corrected(Map.of("pritner", List.of("sprint")))).isSameAs(query);
        assertThat(query.corrected(Map.of())).isSameAs(query);
    }
}
