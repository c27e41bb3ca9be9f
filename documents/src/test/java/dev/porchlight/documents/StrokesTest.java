package dev.porchlight.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrokesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"|true", "10,10|true", "10,10 12.9,12|true", "10,10;11,12 13,13|true", "10,10 13.1,10|false"})
    void blankIsWhatNobodyCouldHaveMeant(String drawn, boolean blank) {
        assertThat(Strokes.of(drawn == null ? "" : drawn).blank()).isEqualTo(blank);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String text = "1,2.5 3,4;5,6";
        assertThat(Strokes.of(text).text()).isEqualTo(text);
    }

    @Test
    void aDrawingIsShrunkToItsPlaceAndKeepsItsShape() {
        var box = Strokes.of("100,100 300,200").within(50, 50).getBounds2D();
        assertThat(box.getWidth()).isEqualTo(50);
        assertThat(box.getHeight()).isEqualTo(25);
        assertThat(box.getX()).isZero();
    }
}
