package dev.porchlight.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form's answers as JSON Schema 2020-12, for programs that answer it. What is only required when it is shown stands
 * under {@code allOf}; that hidden answers are dropped, and that people and things must exist, no schema can say.
 */
public final class JsonSchema {

    private JsonSchema() {}

    public static Map<String, Object> of(Form form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        List<Object> conditional = new ArrayList<>();
        Map<String, Question> questions = form.byId();
        questions.values().forEach(question -> {
            properties.put(question.id(), property(question));
            if (question.required() && question.shownWhen() == null) {
                required.add(question.id());
            } else if (question.required()) {
                conditional.add(
                        Map.of("if", shown(question, questions), "then", Map.of("required", List.of(question.id()))));
            }
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!conditional.isEmpty()) {
            schema.put("allOf", conditional);
        }
        return schema;
    }

    private static Map<String, Object> property(Question question) {
        Map<String, Object> value = new LinkedHashMap<>(single(question));
        if (question.takesList()) {
            value = new LinkedHashMap<>(Map.of("type", "array", "items", value, "uniqueItems", true));
        }
        value.put("title", question.label());
        if (question.help() != null) {
            value.put("description", question.help());
        }
        List<String> defaults = question.defaultValues();
        if (!defaults.isEmpty()) {
            value.put("default", Values.toJson(question, defaults));
        }
        return value;
    }

    private static Map<String, Object> single(Question question) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (question.type()) {
            case TEXT, LONG_TEXT -> {
                schema.put("type", "string");
                bound(schema, "minLength", question.min());
                bound(schema, "maxLength", question.max());
            }
            case NUMBER, MONEY -> {
                schema.put("type", question.type() == QuestionType.MONEY ? "integer" : "number");
                bound(schema, "minimum", question.min());
                bound(schema, "maximum", question.max());
            }
            case DATE -> schema.putAll(Map.of("type", "string", "format", "date"));
            case YES_NO -> schema.put("type", "boolean");
            case CHOICE, SEVERAL -> {
                schema.put("type", "string");
                schema.put("enum", question.options().stream().map(Option::id).toList());
            }
            case PERSON, ASSET, FILE -> schema.putAll(Map.of("type", "string", "format", "uuid"));
        }
        return schema;
    }

    private static void bound(Map<String, Object> schema, String keyword, String bound) {
        if (bound != null) {
            schema.put(keyword, new BigDecimal(bound));
        }
    }

    private static Map<String, Object> shown(Question question, Map<String, Question> questions) {
        boolean all = question.shownWhen().match() == ShownWhen.Match.ALL;
        return Map.of(
                all ? "allOf" : "anyOf",
                question.conditions().stream()
                        .map(condition -> holds(condition, questions.get(condition.question()), questions))
                        .toList());
    }

    private static Map<String, Object> holds(Condition condition, Question about, Map<String, Question> questions) {
        Map<String, Object> answered = Map.of("required", List.of(about.id()));
        Map<String, Object> holds =
                switch (condition.operator()) {
                    case ANSWERED -> answered;
                    case NOT_ANSWERED -> Map.of("not", answered);
                    case IS -> both(answered, about, among(about, condition.values()));
                    case IS_NOT -> both(answered, about, Map.of("not", among(about, condition.values())));
                    // Days have an order that the schema's words do not know: such a question is shown as far as it can
                    // tell.
                    case AT_LEAST -> both(answered, about, limit(about, "minimum", condition));
                    case AT_MOST -> both(answered, about, limit(about, "maximum", condition));
                };
        return about.shownWhen() == null || condition.operator() == Condition.Operator.NOT_ANSWERED
                ? holds
                : Map.of("allOf", Stream.of(holds, shown(about, questions)).toList());
    }

    private static Map<String, Object> among(Question about, List<String> values) {
        List<Object> allowed = values.stream().map(value -> one(about, value)).toList();
        Map<String, Object> one = Map.of("enum", allowed);
        return about.takesList() ? Map.of("contains", one) : one;
    }

    private static Object one(Question about, String value) {
        Object json = Values.toJson(about, List.of(value));
        return json instanceof List<?> list ? list.getFirst() : json;
    }

    private static Map<String, Object> limit(Question about, String keyword, Condition condition) {
        return about.type() == QuestionType.DATE
                ? Map.of()
                : Map.of(keyword, one(about, condition.values().getFirst()));
    }

    private static Map<String, Object> both(Map<String, Object> answered, Question about, Map<String, Object> value) {
        return Map.of("allOf", List.of(answered, Map.of("properties", Map.of(about.id(), value))));
    }
}
