package dev.porchlight.notification.mail;

import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said.
 *
 * @param text in rich text; null for nothing
 * @param files the names of files that came with it
 * @param facts amounts and days by the names under which the words have a place for them; see {@link #with}
 * @param sentences what is said in the words of the catalogue
 * @param enclosed files that go with the mail
 */
public record Said(
        @Nullable String text,
        List<String> files,
        Map<String, String> facts,
        List<Sentence> sentences,
        List<Enclosed> enclosed) {

    public static final Said NOTHING = new Said(null, List.of());

    /**
     * A file that goes with a mail. It is fetched when the mail is sent.
     *
     * @param name what it is called
     * @param service the service that has it, such as {@code billing}
     * @param path where that gives it to other services
     */
    public record Enclosed(String name, String service, String path) {}

    /**
     * A sentence of the catalogue of the subject's kind.
     *
     * @param key under which it stands there
     * @param facts what it has places for, spelt as {@link Said#facts} are
     */
    public record Sentence(String key, Map<String, String> facts) {

        public Sentence(String key) {
            this(key, Map.of());
        }

        public Sentence with(String name, Amount amount) {
            return with(name, spelt(amount));
        }

        public Sentence with(String name, String fact) {
            Map<String, String> all = new HashMap<>(facts);
            all.put(name, fact);
            return new Sentence(key, Map.copyOf(all));
        }
    }

    public Said(@Nullable String text, List<String> files) {
        this(text, files, Map.of(), List.of(), List.of());
    }

    /** These sentences follow what was said. */
    public Said saying(Stream<Sentence> more) {
        return new Said(text, files, facts, more.toList(), enclosed);
    }

    /** The words can say the amount as <code>{name}</code>, written as the reader's language does. */
    public Said with(String name, Amount amount) {
        return with(name, spelt(amount));
    }

    /** The same for a day. */
    public Said with(String name, LocalDate day) {
        return with(name, day.toString());
    }

    /** The same for a number. */
    public Said with(String name, int number) {
        return with(name, String.valueOf(number));
    }

    /** A file goes with the mail. */
    public Said enclosing(Enclosed file) {
        return new Said(text, files, facts, sentences, List.of(file));
    }

    /** The same for a word. */
    public Said with(String name, String fact) {
        Map<String, String> all = new HashMap<>(facts);
        all.put(name, fact);
        return new Said(text, files, Map.copyOf(all), sentences, enclosed);
    }

    private static String spelt(Amount amount) {
        return amount.currency() + " " + amount.toMoney().getAmount().toPlainString();
    }
}
