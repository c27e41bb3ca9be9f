package dev.porchlight.identity.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.porchlight.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isTrimmedAndInLowerCase() {
        assertThat(new EmailAddress(" Jane.Doe@Harbour.Example ").text()).isEqualTo("jane.doe@harbour.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'neill+it@harbour.example", "a@b.co", "x_y-z@sub.domain.example", "1@2.museum"})
    void mayBeWhatMailSystemsAccept(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "jane",
                "@harbour.example",
                "jane@",
                "jane@harbour",
                "jane doe@harbour.example",
                "jane@@harbour.example",
                "jane@harbour..example",
                ".jane@harbour.example",
                "jane.@harbour.example",
                "<jane@harbour.example>",
                "\"jane\"@harbour.example",
                "jane@-harbour.example",
                "jane@[127.0.0.1]",
                "jäne@harbour.example",
                "jane@harbour.example\nbcc: all@harbour.example"
            })
    void mustBeAnAddress(String text) {
        refused(text);
    }

    @Test
    void mustNotBeLongerThanMailSystemsAccept() {
        refused("x".repeat(65) + "@harbour.example");
        refused("x@" + "y".repeat(60).concat(".").repeat(5) + "example");
    }

    private static void refused(String text) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new EmailAddress(text))
                .satisfies(invalid ->
                        assertThat(invalid.errors().getFirst().pointer()).isEqualTo("/email"));
    }
}
