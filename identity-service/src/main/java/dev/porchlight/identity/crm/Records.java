package dev.porchlight.identity.crm;

import dev.porchlight.platform.security.Caller;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How Dataverse writes a record. */
final class Records {

    /** What its records are called by here. */
    static final String SOURCE = "dynamics";

    static final String STATE = "statecode";

    /** Whose the events are. */
    static final Caller DYNAMICS = new Caller(
            Caller.Kind.MACHINE,
            SOURCE,
            "Microsoft Dynamics 365",
            null,
            null,
            null,
            Set.of(),
            Set.of("organisations:write"),
            Map.of());

    private Records() {}

    /** Among changes, a record that is gone is its id and a reason. */
    static boolean isDeleted(JsonNode record) {
        return record.has("reason") && record.has("id");
    }

    static String id(JsonNode record, String column) {
        return isDeleted(record)
                ? record.get("id").asString()
                : record.path(column).asString("");
    }

    static boolean isActive(JsonNode record) {
        return record.path(STATE).asInt(0) == 0;
    }

    static @Nullable String text(JsonNode record, String column) {
        String text = record.path(column).asString("").strip();
        return text.isEmpty() ? null : text;
    }
}
