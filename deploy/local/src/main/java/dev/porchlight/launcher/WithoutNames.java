package dev.porchlight.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule for passwords: neither the product's name nor the provider's may stand in them. */
final class WithoutNames {

    /** Shorter words stand in many a good password. */
    private static final int SHORTEST = 5;

    private WithoutNames() {}

    /** @param provider the name of who runs the portal */
    static String policy(String provider) {
        Stream<String> words = Arrays.stream(provider.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST);
        String names = Stream.concat(Stream.of("porchlight"), words).distinct().collect(Collectors.joining("|"));
        return " and regexPattern((?iu)^(?!.*(" + names + ")).*$)";
    }
}
