package dev.porchlight.platform.position;

import java.util.Optional;
import java.util.UUID;

/**
 * How far an aggregate had come when a command was done: {@code <aggregateId>@<version>}. A later read that carries
 * it sees at least that.
 */
public record Position(String aggregateId, long version) {

    /** The header that carries it, in answers to commands and in requests to read. */
    public static final String HEADER = "Portal-Position";

    /** Reads the header's form; empty for anything that is not of it. */
    public static Optional<Position> parse(String text) {
        int at = text == null ? -1 : text.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        try {
            UUID aggregateId = UUID.fromString(text.substring(0, at));
            return Optional.of(new Position(aggregateId.toString(), Long.parseLong(text.substring(at + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return aggregateId + "@" + version;
    }
}
