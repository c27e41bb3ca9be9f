package dev.porchlight.ticket.rule.events;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.ticket.ticket.events.Priority;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * This is all that now holds of a rule for new tickets, be it new or changed. Of its conditions all have to hold that it has.
 *
 * @param position the first rule that fits, from the lowest on, is the one
 * @param organisationIds one of which it is from
 * @param words one of which stands in the summary or the details
 * @param categories one of which was answered to a question
 * @param assigneeId who gets it; null for nobody
 * @param priority how pressing it is; null to leave that
 */
@EventName("porchlight.ticket.AssignmentRuleDefined.v1")
public record AssignmentRuleDefined(
        UUID ruleId,
        String name,
        int position,
        List<UUID> organisationIds,
        List<String> words,
        List<String> categories,
        @Nullable UUID assigneeId,
        @Nullable Priority priority) {}
