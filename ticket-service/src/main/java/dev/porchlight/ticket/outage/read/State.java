package dev.porchlight.ticket.outage.read;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an outage stands at this moment. The clock alone moves it from one to the next. */
enum State {
    PLANNED,
    ON,
    PAST,
    CANCELLED;

    /** SQL: the word for it, of {@code outage o}. */
    static final String OF = """
            case when o.cancelled_at is not null then 'cancelled' when o.ends_at <= now() then 'past'
              when o.starts_at <= now() then 'on' else 'planned' end""";

    /** SQL: whether it is on or still to come. */
    static final String CURRENT = "o.cancelled_at is null and coalesce(o.ends_at > now(), true)";

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
