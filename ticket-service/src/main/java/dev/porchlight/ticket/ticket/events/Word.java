package dev.porchlight.ticket.ticket.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A word with a fixed spelling everywhere outside of Java: {@code IN_PROGRESS} is {@code in-progress}. */
public sealed interface Word permits Level, Priority, SlaTarget, Status, Via {

    String word();

    static String spell(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant spelt like this. */
    static <W extends Enum<W> & Word> Optional<W> find(Class<W> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> constant.word().equals(text))
                .findFirst();
    }

    /** All spellings, for telling somebody what there is. */
    static <W extends Enum<W> & Word> String all(Class<W> words) {
        return Arrays.stream(words.getEnumConstants()).map(Word::word).collect(Collectors.joining(", "));
    }
}
