package dev.porchlight.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions in the order they are asked, page by page. Whether they make sense together is {@link FormCheck}'s to say.
 *
 * @param translations what their texts are in other languages, see {@link Translations}; null for in none
 */
public record Form(List<Step> steps, @Nullable Map<String, Map<String, String>> translations) {

    public static final Form EMPTY = new Form(List.of(), null);

    public Form {
        steps = steps == null ? List.of() : List.copyOf(steps);
        translations = Translations.orNone(translations);
    }

    /** All that is to be read: titles, questions, help and choices. */
    public Stream<String> texts() {
        return steps.stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(step.title(), step.help()),
                        step.questions().stream().flatMap(Question::texts)))
                .filter(Objects::nonNull);
    }

    /** The same, with those of these translations that are of its texts. */
    public Form translated(Map<String, Map<String, String>> all) {
        return new Form(steps, Translations.of(all, texts()));
    }

    public Stream<Question> questions() {
        return steps.stream().flatMap(step -> step.questions().stream());
    }

    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    /** By id, in the order they are asked. */
    Map<String, Question> byId() {
        Map<String, Question> byId = new LinkedHashMap<>();
        questions().forEach(question -> byId.putIfAbsent(question.id(), question));
        return byId;
    }

    /** The same with an organisation's own questions in their places. */
    public Form with(List<Addition> additions) {
        if (additions.isEmpty() || steps.isEmpty()) {
            return this;
        }
        List<Step> extended = new ArrayList<>(steps);
        additions.forEach(addition -> {
            int at = placeOf(addition.step(), extended);
            extended.set(at, withIn(extended.get(at), addition));
        });
        return new Form(extended, translations);
    }

    private static int placeOf(String step, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step)) {
                return i;
            }
        }
        return steps.size() - 1;
    }

    private static Step withIn(Step step, Addition addition) {
        List<Question> questions = new ArrayList<>(step.questions());
        int place = questions.size();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).id().equals(addition.after())) {
                place = i + 1;
            }
        }
        questions.add(place, addition.question());
        return new Step(step.id(), step.title(), step.help(), questions);
    }
}
