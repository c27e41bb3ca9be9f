package dev.porchlight.platform.problem;

import java.util.List;

/** Input that cannot be accepted, field by field: 400; or 422 as {@link UnacceptableInput}. */
public class InvalidInput extends RuntimeException {

    /**
     * One thing wrong.
     *
     * @param pointer a JSON pointer into the body, such as {@code /summary}; or a parameter's or header's name
     * @param message what is wrong with it, to be read after the field's label
     */
    public record FieldError(String pointer, String message) {}

    private final List<FieldError> errors;

    public InvalidInput(String pointer, String message) {
        this(List.of(new FieldError(pointer, message)));
    }

    public InvalidInput(List<FieldError> errors) {
        super("Some of what was sent cannot be accepted.", null, false, false);
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
