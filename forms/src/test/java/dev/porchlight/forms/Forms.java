package dev.porchlight.forms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Forms and answers for tests, written as they travel. */
final class Forms {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private Forms() {}

    /** A question of this type, with the further parts that are given. */
    static Question ask(String id, String type, String... parts) {
        String json =
                "{id: '%s', type: '%s', required: false, many: false, label: 'What is %s?'}".formatted(id, type, id);
        ObjectNode question = (ObjectNode) JSON.readTree(json);
        for (String part : parts) {
            question.setAll((ObjectNode) JSON.readTree("{" + part + "}"));
        }
        return JSON.treeToValue(question, Question.class);
    }

    static String options(String... ids) {
        return "options: ["
                + String.join(
                        ", ",
                        Arrays.stream(ids)
                                .map("{id: '%1$s', label: 'The %1$s'}"::formatted)
                                .toList()) + "]";
    }

    /** Shown when all of these hold: {@code a is yes no}. */
    static String when(String... conditions) {
        return shown("all", conditions);
    }

    static String whenAny(String... conditions) {
        return shown("any", conditions);
    }

    private static String shown(String match, String... conditions) {
        return "shownWhen: {match: '" + match + "', conditions: ["
                + String.join(
                        ", ", Arrays.stream(conditions).map(Forms::condition).toList()) + "]}";
    }

    private static String condition(String words) {
        List<String> parts = List.of(words.split(" "));
        String values = String.join("', '", parts.subList(2, parts.size()));
        return "{question: '%s', operator: '%s', values: [%s]}"
                .formatted(parts.get(0), parts.get(1), values.isEmpty() ? "" : "'" + values + "'");
    }

    static Form form(Question... questions) {
        return new Form(List.of(new Step("one", "One", null, List.of(questions))), null);
    }

    /** Each question on a page of its own. */
    static Form pages(Question... questions) {
        return new Form(
                Arrays.stream(questions)
                        .map(question -> new Step("page-" + question.id(), "Page", null, List.of(question)))
                        .toList(),
                null);
    }

    static Answers answer(Form form, Map<String, ?> raw) {
        return new Answering(form, Known.NOTHING, TODAY).complete(raw);
    }

    static List<String> kept(Answers answers) {
        return answers.answers().stream().map(Answer::question).toList();
    }

    static List<String> pointers(List<Fault> faults) {
        return faults.stream().map(Fault::pointer).toList();
    }
}
