package dev.porchlight.identity.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WithoutNamesTest {

    private static boolean isGood(String password) {
        String policy = WithoutNames.in("", "Northgate IT (UK) & Söhne");
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

    @Test
    void anotherNameTakesThePlaceOfTheFirstAndOtherRulesStay() {
        String first = WithoutNames.in("length(10) and notEmail(undefined)", "Northgate IT");
        String then = WithoutNames.in(first, "Quay Computers");
        assertThat(then)
                .isEqualTo(
                        "length(10) and notEmail(undefined) and regexPattern((?iu)^(?!.*(porchlight|computers)).*$)");
        assertThat(WithoutNames.in("regexPattern(^[a-z]+$)", "Northgate IT"))
                .startsWith("regexPattern(^[a-z]+$) and regexPattern(");
    }
}
