package dev.porchlight.forms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked.
 *
 * @param id what conditions and answers call it by; never changes, and never means another question
 * @param defaultValues the answer it starts with, spelt as in {@link Answer#values}; empty for none
 * @param options what there is to choose from
 * @param many whether more than one person, asset or file may be given
 * @param min the least number, amount or day ({@code today} for the day of answering); of a text, the fewest characters
 * @param max the same at the other end
 * @param currency of an amount: its ISO 4217 code
 * @param shownWhen null if it is always asked
 */
public record Question(
        String id,
        QuestionType type,
        String label,
        @Nullable String help,
        boolean required,
        @JsonProperty("default") List<String> defaultValues,
        List<Option> options,
        boolean many,
        @Nullable String min,
        @Nullable String max,
        @Nullable String currency,
        @Nullable ShownWhen shownWhen) {

    public Question {
        defaultValues = defaultValues == null ? List.of() : List.copyOf(defaultValues);
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** Whether its answer is a list. */
    boolean takesList() {
        return type == QuestionType.SEVERAL || many;
    }

    Stream<@Nullable String> texts() {
        return Stream.concat(Stream.of(label, help), options.stream().map(Option::label));
    }

    List<Condition> conditions() {
        return shownWhen == null ? List.of() : shownWhen.conditions();
    }

    @Nullable
    Option option(String optionId) {
        return options.stream()
                .filter(option -> option.id().equals(optionId))
                .findFirst()
                .orElse(null);
    }
}
