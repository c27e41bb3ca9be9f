package dev.porchlight.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    private static final Colour WHITE = new Colour("#ffffff");

    @ParameterizedTest
    @ValueSource(strings = {"#ffdd00", "#ffffff", "#00ff00", "#7cc0b0", "#1c4a43", "#000000"})
    void whiteCanBeReadOnEveryAccent(String brand) {
        assertThat(Colour.contrast(new Colour(brand).underWhite(), WHITE)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void whatIsDarkEnoughStaysAsItIs() {
        assertThat(new Colour("#1C4A43").underWhite()).isEqualTo(new Colour("#1c4a43"));
        assertThat(Colour.contrast(new Colour("#000000"), WHITE)).isEqualTo(21);
    }

    @ParameterizedTest
    @ValueSource(strings = {"green", "#12345", "#12345g", "#1234567", "1c4a43"})
    void otherSpellingsAreRefused(String text) {
        assertThatThrownBy(() -> new Colour(text))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::pointer)
                        .containsExactly("/brandColour"));
    }
}
