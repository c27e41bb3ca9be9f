package dev.porchlight.platform.problem;

/** Input of a sound form that is refused for what it says, such as a signature that is a dot: 422. */
public class UnacceptableInput extends InvalidInput {

    public UnacceptableInput(String pointer, String message) {
        super(pointer, message);
    }
}
