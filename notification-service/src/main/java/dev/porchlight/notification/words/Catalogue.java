package dev.porchlight.notification.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for one kind of subject in one language. */
public final class Catalogue {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    /** What is asked first, first. */
    private final List<Map<String, String>> words;

    @SafeVarargs
    Catalogue(Map<String, String>... words) {
        this.words = List.of(words);
    }

    /** The sentence, with values in its places; empty if there is none. What is put in is never looked through. */
    public Optional<String> find(String key, Map<String, String> values) {
        return words.stream()
                .map(catalogue -> catalogue.get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .map(sentence -> PLACEHOLDER
                        .matcher(sentence)
                        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), ""))));
    }

    /** A sentence that is always there. */
    public String get(String key, Map<String, String> values) {
        return find(key, values).orElseThrow(() -> new IllegalStateException("There are no words for " + key));
    }
}
