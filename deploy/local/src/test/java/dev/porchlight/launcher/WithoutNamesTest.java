package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WithoutNamesTest {

    private static boolean isGood(String password) {
        String policy = WithoutNames.policy("Northgate IT (UK) & Söhne");
        String regex = policy.substring(policy.indexOf('(') + 1, policy.length() - 1);
        return Pattern.matches(regex, password);
    }

    @Test
    void neitherTheProductsNorTheProvidersNameStandsInAPassword() {
        assertThat(isGood("my PorchLight 2026")).isFalse();
        assertThat(isGood("northgate-northgate")).isFalse();
        assertThat(isGood("die SÖHNE von heute")).isFalse();
        assertThat(isGood("it is a quiet uk garden")).isTrue();
        assertThat(isGood("correct horse battery")).isTrue();
    }
}
