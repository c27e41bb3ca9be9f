package dev.porchlight.platform.position;

/**
 * How far an aggregate had come when a command was done. A later read that carries it, in the form that
 * {@link Positions} gives it, sees at least that.
 */
public record Position(String aggregateId, long version) {

    /** The header that carries it, in answers to commands and in requests to read. */
    public static final String HEADER = "Portal-Position";

    @Override
    public String toString() {
        return aggregateId + "@" + version;
    }
}
