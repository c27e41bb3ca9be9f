package dev.porchlight.identity.value;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A constant with a fixed spelling everywhere outside of Java: {@code BILLING_CONTACT} is {@code billing-contact}. */
public interface Word {

    String name();

    int ordinal();

    /** The spelling. Each enum declares it itself, as {@code @JsonValue}: the API's description looks nowhere else. */
    String word();

    default String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The spellings in the order of the constants, each once. */
    static List<String> spelt(Collection<? extends Word> constants) {
        return constants.stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(Word::word)
                .toList();
    }
}
