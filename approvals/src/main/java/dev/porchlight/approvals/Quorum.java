package dev.porchlight.approvals;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How many of those who are asked have to agree.
 *
 * @param count how many, of {@link Kind#AT_LEAST}; otherwise 0
 */
public record Quorum(Kind kind, int count) {

    /** Any one, all of them, or a number. */
    public enum Kind {
        ANY,
        ALL,
        AT_LEAST;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static final Quorum ANY = new Quorum(Kind.ANY, 0);
    public static final Quorum ALL = new Quorum(Kind.ALL, 0);

    public static Quorum atLeast(int count) {
        return new Quorum(Kind.AT_LEAST, count);
    }

    /** Whether so many refusals of so many who were asked leave too few to agree. */
    boolean isRefusedBy(long refusals, int asked) {
        return refusals > asked - of(asked);
    }

    /** How many have to agree of so many seats. */
    int of(int seats) {
        return switch (kind) {
            case ANY -> 1;
            case ALL -> Math.max(seats, 1);
            case AT_LEAST -> count;
        };
    }
}
