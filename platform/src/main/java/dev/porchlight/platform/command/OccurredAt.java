package dev.porchlight.platform.command;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * The header by which a history from elsewhere is brought in with its own times: when the thing that a command tells of
 * happened, in ISO 8601 in UTC, from 1970 on as Kafka's times are. Only tokens with the scope {@value #SCOPE} may say
 * so.
 */
final class OccurredAt {

    static final String HEADER = "Portal-Occurred-At";
    private static final String SCOPE = "history:write";

    private OccurredAt() {}

    /** The time in the header; null if there is none. */
    static Instant parse(String header, Caller by) {
        if (header == null) {
            return null;
        }
        if (!List.of(by.claim("scope", "").split(" ")).contains(SCOPE)) {
            throw new NotAllowed("This account lacks the scope " + SCOPE + ".");
        }
        Instant time = instant(header);
        if (time == null || time.isBefore(Instant.EPOCH) || time.isAfter(Instant.now())) {
            throw new InvalidInput(HEADER, "must be a time in the past, from 1970 on, such as 2026-03-01T09:30:00Z");
        }
        return time;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
