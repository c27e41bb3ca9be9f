package dev.porchlight.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FragmentTest {

    @Test
    void signsOfPatternsStandForThemselves() {
        assertThat(Fragment.of("100%").pattern()).isEqualTo("%100\\%%");
        assertThat(Fragment.of("a_b\\c").pattern()).isEqualTo("%a\\_b\\\\c%");
        assertThat(Fragment.of("$1").pattern()).isEqualTo("%$1%");
    }

    @Test
    void isWhatWasTypedWithoutWhatNobodySees() {
        assertThat(Fragment.of("  Two words \0").text()).isEqualTo("Two words");
        assertThat(Fragment.of(null).isEmpty()).isTrue();
        assertThat(Fragment.of(" \0 ").isEmpty()).isTrue();
        assertThat(Fragment.of("").pattern()).as("has everything").isEqualTo("%%");
    }
}
