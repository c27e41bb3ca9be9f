package dev.porchlight.identity.account.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule for passwords, beside those of the realm: neither the product's name nor the provider's may stand in them. */
final class WithoutNames {

    /** Shorter words stand in many a good password. */
    private static final int SHORTEST = 5;

    private static final String AND = " and ";
    private static final String PRODUCT = "porchlight";

    /** How a rule of ours begins; one of an administrator's own is left alone. */
    private static final String OURS = "regexPattern((?iu)^(?!.*(" + PRODUCT;

    private WithoutNames() {}

    /**
     * The realm's policy with the rule for this name, in place of the one for another.
     *
     * @param policy as Keycloak writes them, with "and" between the rules
     * @param provider the name of who runs the portal
     */
    static String in(String policy, String provider) {
        String wanted = rule(provider);
        List<String> rules = Arrays.stream(policy.split(AND))
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .toList();
        if (rules.contains(wanted)) {
            return policy;
        }
        Stream<String> others = rules.stream().filter(rule -> !rule.startsWith(OURS));
        return Stream.concat(others, Stream.of(wanted)).collect(Collectors.joining(AND));
    }

    private static String rule(String provider) {
        Stream<String> words = Arrays.stream(provider.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST);
        String names = Stream.concat(Stream.of(PRODUCT), words).distinct().collect(Collectors.joining("|"));
        return "regexPattern((?iu)^(?!.*(" + names + ")).*$)";
    }
}
