package dev.porchlight.forms;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether one question makes sense within its form. */
final class QuestionCheck {

    private static final int OPTIONS = 200;
    private static final int CONDITIONS = 20;

    private final Map<String, Question> questions;
    private final List<Fault> faults;

    QuestionCheck(Map<String, Question> questions, List<Fault> faults) {
        this.questions = questions;
        this.faults = faults;
    }

    void check(String at, Question question) {
        text(at + "/label", question.label(), 300, true);
        text(at + "/help", question.help(), 1_000, false);
        if (question.type() == null) {
            fault(at + "/type", "is required");
            return;
        }
        options(at, question);
        if (question.many() && !question.type().mayBeMany()) {
            fault(at + "/many", "is only for people, assets and files");
        }
        currency(at, question);
        bound(at + "/min", question, question.min());
        bound(at + "/max", question, question.max());
        defaults(at, question);
        conditions(at + "/shownWhen/conditions", question);
    }

    void text(String at, @Nullable String text, int longest, boolean required) {
        if (required && Values.isNothing(text)) {
            fault(at, "is required");
        } else if (text != null && text.length() > longest) {
            fault(at, "must have at most " + longest + " characters");
        }
    }

    private void options(String at, Question question) {
        List<Option> options = question.options();
        if (!question.type().hasOptions()) {
            if (!options.isEmpty()) {
                fault(at + "/options", "are only for questions with a choice");
            }
            return;
        }
        if (options.isEmpty() || options.size() > OPTIONS) {
            fault(at + "/options", "must be 1 to " + OPTIONS);
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            String there = at + "/options/" + i;
            if (option.id() == null || option.id().isBlank() || option.id().length() > 60) {
                fault(there + "/id", "must have 1 to 60 characters");
            } else if (!ids.add(option.id())) {
                fault(there + "/id", "is there twice");
            }
            text(there + "/label", option.label(), 200, true);
        }
    }

    private void currency(String at, Question question) {
        if (question.type() != QuestionType.MONEY) {
            if (question.currency() != null) {
                fault(at + "/currency", "is only for amounts");
            }
        } else if (question.currency() == null
                || Currency.getAvailableCurrencies().stream()
                        .noneMatch(currency -> currency.getCurrencyCode().equals(question.currency())
                                && currency.getDefaultFractionDigits() >= 0)) {
            fault(at + "/currency", "must be a currency's code, such as GBP");
        }
    }

    private void bound(String at, Question question, @Nullable String bound) {
        if (bound == null) {
            return;
        }
        if (question.type() == QuestionType.TEXT || question.type() == QuestionType.LONG_TEXT) {
            if (!bound.matches("\\d{1,5}")) {
                fault(at, "must be a number of characters");
            }
        } else if (!question.type().isInOrder()) {
            fault(at, "is only for texts, numbers, amounts and dates");
        } else if (!(question.type() == QuestionType.DATE && bound.equals(Values.TODAY))) {
            value(at, question, bound);
        }
    }

    private void defaults(String at, Question question) {
        switch (question.type()) {
            case PERSON, ASSET, FILE -> {
                if (!question.defaultValues().isEmpty()) {
                    fault(at + "/default", "cannot be a person, an asset or a file");
                }
            }
            default -> {
                if (question.defaultValues().size() > 1 && !question.takesList()) {
                    fault(at + "/default", "must be a single answer");
                }
                for (int i = 0; i < question.defaultValues().size(); i++) {
                    value(
                            at + "/default/" + i,
                            question,
                            question.defaultValues().get(i));
                }
            }
        }
    }

    private void conditions(String at, Question question) {
        List<Condition> conditions = question.conditions();
        if (question.shownWhen() != null && (conditions.isEmpty() || conditions.size() > CONDITIONS)) {
            fault(at, "must be 1 to " + CONDITIONS);
        }
        for (int i = 0; i < conditions.size(); i++) {
            condition(at + "/" + i, conditions.get(i));
        }
    }

    private void condition(String at, Condition condition) {
        Question about = questions.get(condition.question());
        if (about == null || about.type() == null) {
            fault(at + "/question", "is not a question of this form");
            return;
        }
        if (condition.operator() == null) {
            fault(at + "/operator", "is required");
            return;
        }
        if (condition.operator().comparesOrder() && !about.type().isInOrder()) {
            fault(at + "/operator", "is only for numbers, amounts and dates");
            return;
        }
        boolean one = condition.operator().comparesOrder();
        int count = condition.values().size();
        if (condition.operator().needsValues() ? count == 0 || one && count > 1 : count > 0) {
            fault(at + "/values", condition.operator().needsValues() ? "must be given" : "must be left out");
        }
        for (int i = 0; i < count; i++) {
            value(at + "/values/" + i, about, condition.values().get(i));
        }
    }

    private void value(String at, Question question, String value) {
        try {
            Values.check(question, value);
        } catch (Values.Refused e) {
            fault(at, e.getMessage());
        }
    }

    private void fault(String at, String message) {
        faults.add(new Fault(at, message));
    }
}
