package dev.porchlight.forms;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is other in one form than in another: step by step, question by question, and in which order they are. */
public final class FormDifferences {

    /**
     * One of them.
     *
     * @param question the id of what it is about; empty of a translation
     * @param label what that is called: a question's wording, a step's title, a language
     * @param what its part that changed; null if it came, went or moved
     * @param to the title of the step to which a question moved; null if it stayed in its own
     * @param after of what moved within the same, what now stands before it, by its name; null if it stands first
     */
    public record Difference(
            Kind kind,
            About about,
            String question,
            String label,
            @Nullable String what,
            @Nullable String to,
            @Nullable String after) {

        Difference(Kind kind, About about, String id, String label) {
            this(kind, about, id, label, null, null, null);
        }

        Difference(About about, String id, String label, String what) {
            this(Kind.CHANGED, about, id, label, what, null, null);
        }
    }

    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a difference is about. */
    public enum About {
        QUESTION,
        STEP,
        TRANSLATION;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Function<Question, Object>> PARTS = new LinkedHashMap<>();
    private static final Map<String, Function<Step, Object>> STEP_PARTS = new LinkedHashMap<>();

    static {
        STEP_PARTS.put("title", Step::title);
        STEP_PARTS.put("help", Step::help);
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
        Map<String, Step> steps = stepsOf(before);
        Map<String, Step> stepsNow = stepsOf(after);
        return Stream.of(
                        between(About.STEP, steps, stepsNow, Step::title, STEP_PARTS),
                        moved(About.STEP, steps, stepsNow, Step::title),
                        between(About.QUESTION, before.byId(), after.byId(), Question::label, PARTS),
                        toOtherSteps(before, after),
                        withinSteps(steps, stepsNow),
                        translations(before.translations(), after.translations()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Map<String, Step> stepsOf(Form form) {
        Map<String, Step> steps = new LinkedHashMap<>();
        form.steps().forEach(step -> steps.putIfAbsent(step.id(), step));
        return steps;
    }

    private static <T> Stream<Difference> between(
            About about,
            Map<String, T> before,
            Map<String, T> after,
            Function<T, String> label,
            Map<String, Function<T, Object>> parts) {
        List<Difference> differences = new ArrayList<>();
        after.forEach((id, now) -> {
            T was = before.get(id);
            if (was == null) {
                differences.add(new Difference(Kind.ADDED, about, id, label.apply(now)));
            } else {
                parts.forEach((part, of) -> {
                    if (!Objects.equals(of.apply(was), of.apply(now))) {
                        differences.add(new Difference(about, id, label.apply(now), part));
                    }
                });
            }
        });
        before.forEach((id, gone) -> {
            if (!after.containsKey(id)) {
                differences.add(new Difference(Kind.REMOVED, about, id, label.apply(gone)));
            }
        });
        return differences.stream();
    }

    private static Stream<Difference> toOtherSteps(Form before, Form after) {
        Map<String, String> stepOf = new LinkedHashMap<>();
        before.steps().forEach(step -> step.questions().forEach(question -> stepOf.put(question.id(), step.id())));
        return after.steps().stream().flatMap(step -> step.questions().stream()
                .filter(question ->
                        !stepOf.getOrDefault(question.id(), step.id()).equals(step.id()))
                .map(question -> new Difference(
                        Kind.MOVED, About.QUESTION, question.id(), question.label(), null, step.title(), null)));
    }

    private static Stream<Difference> withinSteps(Map<String, Step> before, Map<String, Step> after) {
        return after.values().stream()
                .filter(step -> before.containsKey(step.id()))
                .flatMap(step ->
                        moved(About.QUESTION, questionsOf(before.get(step.id())), questionsOf(step), Question::label));
    }

    private static Map<String, Question> questionsOf(Step step) {
        Map<String, Question> questions = new LinkedHashMap<>();
        step.questions().forEach(question -> questions.putIfAbsent(question.id(), question));
        return questions;
    }

    /** As few as would have to be moved to come from one order to the other, of those that are in both. */
    private static <T> Stream<Difference> moved(
            About about, Map<String, T> before, Map<String, T> after, Function<T, String> label) {
        List<String> all = List.copyOf(after.keySet());
        List<String> common = all.stream().filter(before::containsKey).toList();
        List<String> stayed = InOrder.mostOf(common, List.copyOf(before.keySet()));
        return common.stream().filter(id -> !stayed.contains(id)).map(id -> {
            int at = all.indexOf(id);
            String previous = at == 0 ? null : label.apply(after.get(all.get(at - 1)));
            return new Difference(Kind.MOVED, about, id, label.apply(after.get(id)), null, null, previous);
        });
    }

    private static Stream<Difference> translations(
            Map<String, Map<String, String>> said, Map<String, Map<String, String>> saidNow) {
        return Stream.concat(said.keySet().stream(), saidNow.keySet().stream())
                .distinct()
                .filter(language -> !Objects.equals(said.get(language), saidNow.get(language)))
                .map(language -> new Difference(About.TRANSLATION, "", language, "translations"));
    }
}
