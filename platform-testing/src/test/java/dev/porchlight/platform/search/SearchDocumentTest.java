package dev.porchlight.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchDocumentTest {

    @Test
    void wordsStandAsTheyAreAndAsTheirStems() {
        assertThat(new SearchDocument()
                        .with('A', "10042 Printing pages")
                        .with('D', "Blank pages!")
                        .parameters())
                .containsEntry("searchVector", "'10042':1A 'blank' 'page':3A 'pages':3A 'print':2A 'printing':2A")
                .containsEntry("searchWords", "blank pages printing")
                .containsEntry("searchLetters", "abkln aegps giinnprt");
    }

    @Test
    void whatIsNoTextIsEmpty() {
        assertThat(new SearchDocument().with('A', "'\\ \0 :*& --").parameters())
                .containsEntry("searchVector", "")
                .containsEntry("searchWords", "");
    }

    @Test
    void itStaysWithinWhatPostgresCanHold() {
        String much =
                IntStream.range(0, 40_000).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
        assertThat(new SearchDocument().with('D', much).parameters().get("searchVector"))
                .hasSizeLessThan(200_000);
        assertThat(new SearchDocument()
                        .with('D', "x".repeat(100_000))
                        .parameters()
                        .get("searchVector"))
                .isEqualTo("'" + "x".repeat(40) + "'");
    }
}
