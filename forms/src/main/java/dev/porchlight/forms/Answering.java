package dev.porchlight.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Holds answers against the form that was answered. Where a question is left out, its default is the answer; null and
 * blank are no answer. Unknown questions are refused, hidden ones dropped without a word.
 */
public final class Answering {

    private static final String ROOT = "/answers/";
    private static final int MANY = 20;

    private final Form form;
    private final Map<String, Question> questions;
    private final Known known;
    private final LocalDate today;
    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, List<Fault>> unsound = new HashMap<>();

    /** @param today the day of answering, where the questions are asked */
    public Answering(Form form, Known known, LocalDate today) {
        this.form = form;
        this.questions = form.byId();
        this.known = known;
        this.today = today;
    }

    /** Everything that is required has to be there. Faults point to {@code /answers/…}. */
    public Answers complete(Map<String, ?> raw) {
        return check(raw, true);
    }

    /** For the time being: what is required may still be missing. */
    public Answers soFar(Map<String, ?> raw) {
        return check(raw, false);
    }

    private Answers check(Map<String, ?> raw, boolean complete) {
        List<Fault> faults = new ArrayList<>();
        raw.keySet().stream()
                .filter(id -> !questions.containsKey(id))
                .forEach(id -> faults.add(new Fault(pointer(id), "is not a question of this form")));
        form.questions().forEach(question -> read(question, raw));
        Shown shown = new Shown(questions, values);
        List<Answer> answers = new ArrayList<>();
        form.questions().filter(shown::shows).forEach(question -> {
            List<Fault> wrong = unsound.getOrDefault(question.id(), List.of());
            List<String> answer = values.getOrDefault(question.id(), List.of());
            faults.addAll(wrong);
            if (!answer.isEmpty()) {
                keep(question, answer, answers, faults);
            } else if (complete && question.required() && wrong.isEmpty()) {
                faults.add(new Fault(pointer(question.id()), "is required"));
            }
        });
        return new Answers(List.copyOf(answers), List.copyOf(faults));
    }

    private void read(Question question, Map<String, ?> raw) {
        if (!raw.containsKey(question.id())) {
            values.put(question.id(), question.defaultValues());
            return;
        }
        Object given = raw.get(question.id());
        if (Values.isNothing(given)) {
            return;
        }
        if (question.takesList() != given instanceof List) {
            fault(
                    question,
                    pointer(question.id()),
                    question.takesList() ? "must be a list" : "must be a single answer");
            return;
        }
        List<?> each = question.takesList() ? (List<?>) given : List.of(given);
        if (each.size() > Math.max(MANY, question.options().size())) {
            fault(question, pointer(question.id()), "must have at most " + MANY + " answers");
            return;
        }
        Set<String> sound = new LinkedHashSet<>();
        for (int i = 0; i < each.size(); i++) {
            String pointer = pointer(question.id()) + (question.takesList() ? "/" + i : "");
            try {
                sound.add(Values.read(question, each.get(i)));
            } catch (Values.Refused e) {
                fault(question, pointer, e.getMessage());
            }
        }
        if (!unsound.containsKey(question.id())) {
            values.put(question.id(), List.copyOf(sound));
        }
    }

    private void keep(Question question, List<String> answer, List<Answer> answers, List<Fault> faults) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            String pointer = pointer(question.id()) + (question.takesList() ? "/" + i : "");
            String wrong = Bounds.brokenBy(question, answer.get(i), today);
            String name = wrong != null ? "" : nameOf(question, answer.get(i));
            if (wrong == null && name == null) {
                wrong = "is not something you can choose";
            }
            if (wrong != null) {
                faults.add(new Fault(pointer, wrong));
            } else {
                names.add(name);
            }
        }
        answers.add(new Answer(question.id(), question.label(), question.type(), answer, String.join(", ", names)));
    }

    private String nameOf(Question question, String value) {
        return switch (question.type()) {
            case PERSON, ASSET, FILE ->
                known.nameOf(question.type(), UUID.fromString(value)).orElse(null);
            default -> Words.of(question, value);
        };
    }

    private void fault(Question question, String pointer, String message) {
        unsound.computeIfAbsent(question.id(), none -> new ArrayList<>()).add(new Fault(pointer, message));
    }

    private static String pointer(String question) {
        return ROOT + question.replace("~", "~0").replace("/", "~1");
    }
}
