package dev.porchlight.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchDocumentTest {

    @Test
    void wordsStandAsTheyAreAndAsTheirStems() {
        assertThat(new SearchDocument()
                        .with('A', "10042 Printing pages")
                        .with('D', "Blank pages!")
                        .parameters(SearchScopes.everybody()))
                .containsEntry("searchVector", "'10042':1A 'blank' 'page':3A 'pages':3A 'print':2A 'printing':2A")
                .containsEntry("searchWords", "blank pages printing")
                .containsEntry("searchLetters", "abkln aegps giinnprt");
    }

    @Test
    void whatIsNoTextIsEmpty() {
        assertThat(new SearchDocument().with('A', "'\\ \0 :*& --").parameters(SearchScopes.everybody()))
                .containsEntry("searchVector", "")
                .containsEntry("searchWords", "");
    }

    /** What people look for: a patch by its number, a word of a language that puts no spaces between them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KB5034441 | 'kb' 'kb5034441' '5034441'",
                "a1b2c3d4 | 'a1b2c3d4'",
                "v2 | 'v2'",
                "販売店 | '販売' '売店' '店'",
                "网络A1 | '网络' '络' 'a1'",
                "ที่นี่ | 'ทน' 'น'"
            })
    void wordsWithinWords(String text, String lexemes) {
        String vector =
                (String) new SearchDocument().with('D', text).parameters().get("searchVector");
        assertThat(vector.split(" ")).containsExactlyInAnyOrder(lexemes.split(" "));
    }

    @Test
    void itStaysWithinWhatPostgresCanHold() {
        String much =
                IntStream.range(0, 40_000).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
        assertThat((String) new SearchDocument().with('D', much).parameters().get("searchVector"))
                .hasSizeLessThan(200_000);
        assertThat(new SearchDocument()
                        .with('D', "x".repeat(100_000))
                        .parameters()
                        .get("searchVector"))
                .isEqualTo("'" + "x".repeat(40) + "'");
    }
}
