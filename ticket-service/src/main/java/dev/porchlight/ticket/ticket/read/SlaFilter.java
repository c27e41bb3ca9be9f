package dev.porchlight.ticket.ticket.read;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How what was promised stands, as lists are narrowed by it: at the moment of asking. */
enum SlaFilter {
    /** Its time is over, and it has not happened. */
    OVERDUE("not t.sla_ended and (coalesce(t.due_at, 'infinity') <= now() or t.sla_left <= 0)"),
    /** Most of its time is over. */
    SOON("not t.sla_ended and t.warn_at <= now() and t.due_at > now()"),
    RUNNING("not t.sla_ended and t.due_at > now()"),
    PAUSED("not t.sla_ended and t.sla_left > 0"),
    MET("t.sla_ended and t.sla_left >= 0"),
    MISSED("t.sla_ended and t.sla_left < 0");

    private final String condition;

    SlaFilter(String condition) {
        this.condition = condition;
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static void narrow(PagedQuery query, List<String> words) {
        if (words != null && !words.isEmpty()) {
            query.where(words.stream().map(SlaFilter::condition).collect(Collectors.joining(" or ")));
        }
    }

    private static String condition(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst()
                .map(filter -> "(" + filter.condition + ")")
                .orElseThrow(() -> new InvalidInput(
                        "sla",
                        "must be among "
                                + Arrays.stream(values()).map(SlaFilter::word).collect(Collectors.joining(", "))));
    }
}
