package dev.porchlight.notification.quote.automation;

import dev.porchlight.notification.mail.Said.Sentence;
import dev.porchlight.notification.quote.QuoteEvents.Difference;
import dev.porchlight.notification.quote.QuoteEvents.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different in a quote, as sentences of the catalogue. */
final class DifferenceSentences {

    private static final String NOTHING = "–";

    private DifferenceSentences() {}

    static Stream<Sentence> of(@Nullable List<Difference> differences) {
        return differences == null ? Stream.empty() : differences.stream().map(DifferenceSentences::of);
    }

    private static Sentence of(Difference difference) {
        Sentence sentence = with("after", difference.after(), with("before", difference.before(), bare(difference)));
        boolean added = difference.after() != null
                && difference.after().text() != null
                && difference.after().amount() != null;
        return added ? sentence.with("amount", difference.after().amount()) : sentence;
    }

    private static Sentence bare(Difference difference) {
        Sentence sentence = new Sentence("difference." + difference.part());
        return difference.line() == null
                ? sentence
                : sentence.with("line", difference.line().toString());
    }

    private static Sentence with(String name, @Nullable Value value, Sentence sentence) {
        if (value == null) {
            return sentence.with(name, NOTHING);
        }
        if (value.text() != null) {
            return sentence.with(name, value.text());
        }
        if (value.amount() != null) {
            return sentence.with(name, value.amount());
        }
        return value.percent() != null
                ? sentence.with(name, value.percent() + " %")
                : sentence.with(
                        name, value.day() == null ? NOTHING : value.day().toString());
    }
}
