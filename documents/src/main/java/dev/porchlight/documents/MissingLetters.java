package dev.porchlight.documents;

/** A text has characters that no font of documents has. Printed, each would be a {@code #}, and nobody would know. */
public final class MissingLetters extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String letters;

    MissingLetters(String letters) {
        super("No font has: " + letters);
        this.letters = letters;
    }

    /** Each of them once. */
    public String letters() {
        return letters;
    }
}
