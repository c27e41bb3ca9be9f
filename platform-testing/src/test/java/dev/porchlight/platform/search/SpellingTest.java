package dev.porchlight.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "pritner, printer",
        "pasword, password",
        "passsword, password",
        "pazsword, password",
        "emial, email",
        "conectoin, connection",
        "authentcaton, authentication"
    })
    void oneSlipOrTwo(String typed, String meant) {
        assertThat(Spelling.nearest(typed, false, List.of("unlike", meant))).containsExactly(meant);
    }

    @Test
    void theNearestOnlyAndNotTooMany() {
        assertThat(Spelling.nearest("prinder", false, List.of("printed", "printer", "grinder")))
                .containsExactly("printer", "grinder");
        assertThat(Spelling.nearest("caat", false, List.of("cat", "cart", "coat", "chat", "goat")))
                .containsExactly("cat", "cart", "coat");
    }

    @Test
    void whatIsTooFarIsNotBelieved() {
        assertThat(Spelling.nearest("mail", false, List.of("mall", "nail"))).hasSize(2);
        assertThat(Spelling.nearest("mail", false, List.of("mull", "main", "mailbox")))
                .containsExactly("main");
        assertThat(Spelling.nearest("keyboard", false, List.of("cupboard"))).isEmpty();
        assertThat(Spelling.nearest("printer", false, List.of("printer"))).isEmpty();
    }

    @Test
    void aBegunWordIsHeldAgainstBeginnings() {
        assertThat(Spelling.nearest("pritn", true, List.of("printer"))).containsExactly("print");
        assertThat(Spelling.nearest("pritn", false, List.of("printer"))).isEmpty();
    }
}
