package dev.porchlight.identity.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.porchlight.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @Test
    void isTrimmedAndHasNoTwoSpacesInARow() {
        assertThat(new Name("  Harbour \t Dental\u00a0 ").text()).isEqualTo("Harbour Dental");
    }

    @Test
    void mayHoldWhatPeopleAreCalled() {
        assertThat(new Name("Zoë O’Neill-Łukasz (née Smith) & Sons").text())
                .isEqualTo("Zoë O’Neill-Łukasz (née Smith) & Sons");
        assertThat(new Name("x".repeat(100)).text()).hasSize(100);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t", "a\u0000b", "a\u202eb", "a\u200bb", "a\ud800b"})
    void mustBeReadable(String text) {
        refused(text);
    }

    @Test
    void mustNotBeLongerThan100Characters() {
        refused("x".repeat(101));
    }

    private static void refused(String text) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Name(text))
                .satisfies(invalid ->
                        assertThat(invalid.errors().getFirst().pointer()).isEqualTo("/name"));
    }
}
