package dev.porchlight.forms;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is other in one form than in another, question by question. */
public final class FormDifferences {

    /**
     * One of them.
     *
     * @param what the question's part that changed; null if the question came or went
     */
    public record Difference(
            Kind kind,
            String question,
            String label,
            @Nullable String what) {}

    /** Whether a question came, went or became another. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Function<Question, Object>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("type", Question::type);
        PARTS.put("label", Question::label);
        PARTS.put("help", Question::help);
        PARTS.put("required", Question::required);
        PARTS.put("default", Question::defaultValues);
        PARTS.put("options", Question::options);
        PARTS.put("many", Question::many);
        PARTS.put("min", Question::min);
        PARTS.put("max", Question::max);
        PARTS.put("currency", Question::currency);
        PARTS.put("shownWhen", Question::shownWhen);
    }

    private FormDifferences() {}

    public static List<Difference> between(Form before, Form after) {
        List<Difference> differences = new ArrayList<>();
        Map<String, Question> old = before.byId();
        Map<String, Question> now = after.byId();
        now.values().forEach(question -> {
            Question was = old.get(question.id());
            if (was == null) {
                differences.add(new Difference(Kind.ADDED, question.id(), question.label(), null));
            } else {
                PARTS.forEach((part, of) -> {
                    if (!Objects.equals(of.apply(was), of.apply(question))) {
                        differences.add(new Difference(Kind.CHANGED, question.id(), question.label(), part));
                    }
                });
            }
        });
        old.values().stream()
                .filter(question -> !now.containsKey(question.id()))
                .forEach(gone -> differences.add(new Difference(Kind.REMOVED, gone.id(), gone.label(), null)));
        return differences;
    }
}
