package dev.porchlight.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a form makes sense: everything that would leave those who answer it without a way on. */
public final class FormCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int STEPS = 20;
    private static final int QUESTIONS = 200;

    private final Map<String, Question> questions;
    private final QuestionCheck check;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private FormCheck(Form form) {
        this.questions = form.byId();
        this.check = new QuestionCheck(questions, faults);
    }

    /** What is wrong with a common form: pointers begin with {@code /steps} or {@code /translations}. */
    public static List<Fault> of(Form form) {
        FormCheck check = new FormCheck(form);
        check.all(form, false);
        return check.faults;
    }

    /** What is wrong with an organisation's own questions within a sound form: pointers begin with {@code /n}. */
    public static List<Fault> of(Form base, List<Addition> additions) {
        Form whole = base.with(additions);
        FormCheck check = new FormCheck(whole);
        base.questions().forEach(question -> check.ids.add(question.id()));
        if (base.steps().isEmpty() && !additions.isEmpty()) {
            check.faults.add(new Fault("/0/step", "has no form to stand in"));
        }
        if (additions.size() + base.questions().count() > QUESTIONS) {
            check.faults.add(new Fault("", "makes more than " + QUESTIONS + " questions"));
            return check.faults;
        }
        for (int i = 0; i < additions.size(); i++) {
            check.question("/" + i + "/question", additions.get(i).question(), true);
        }
        if (check.faults.isEmpty()) {
            for (int i = 0; i < additions.size(); i++) {
                check.circle("/" + i + "/question", additions.get(i).question());
            }
        }
        return check.faults;
    }

    private void all(Form form, boolean own) {
        if (form.steps().size() > STEPS || questions.size() > QUESTIONS) {
            faults.add(new Fault("/steps", "has more than " + STEPS + " steps or " + QUESTIONS + " questions"));
            return;
        }
        Set<String> steps = new HashSet<>();
        List<Runnable> circles = new ArrayList<>();
        for (int s = 0; s < form.steps().size(); s++) {
            Step step = form.steps().get(s);
            String at = "/steps/" + s;
            id(at + "/id", step.id(), steps);
            check.text(at + "/title", step.title(), 120, true);
            check.text(at + "/help", step.help(), 1_000, false);
            for (int q = 0; q < step.questions().size(); q++) {
                Question question = step.questions().get(q);
                String there = at + "/questions/" + q;
                question(there, question, own);
                circles.add(() -> circle(there, question));
            }
        }
        faults.addAll(Translations.faults(form.translations()));
        if (faults.isEmpty()) {
            circles.forEach(Runnable::run);
        }
    }

    private void question(String at, Question question, boolean own) {
        id(at + "/id", question.id(), ids);
        if (question.id() != null && question.id().startsWith(Addition.ID_PREFIX) != own) {
            faults.add(new Fault(at + "/id", (own ? "must begin with " : "must not begin with ") + Addition.ID_PREFIX));
        }
        check.check(at, question);
    }

    private void id(String at, String id, Set<String> taken) {
        if (id == null || !ID.matcher(id).matches()) {
            faults.add(new Fault(at, "must be 1 to 40 small letters, digits and hyphens"));
        } else if (!taken.add(id)) {
            faults.add(new Fault(at, "is there twice"));
        }
    }

    private void circle(String at, Question question) {
        if (leadsTo(question.id(), question, new HashSet<>())) {
            faults.add(new Fault(at + "/shownWhen", "goes in a circle: whether this is asked would hang on itself"));
        }
    }

    private boolean leadsTo(String target, Question from, Set<String> seen) {
        for (Condition condition : from.conditions()) {
            Question next = questions.get(condition.question());
            if (next != null && (next.id().equals(target) || seen.add(next.id()) && leadsTo(target, next, seen))) {
                return true;
            }
        }
        return false;
    }
}
