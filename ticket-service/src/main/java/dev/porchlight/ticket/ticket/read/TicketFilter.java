package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.InvalidInput;
import dev.porchlight.platform.web.PagedQuery;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.ticket.ticket.events.Word;
import java.util.List;
import java.util.UUID;

/** Which of the tickets that somebody may open they want to see. */
record TicketFilter(
        Boolean active,
        Boolean resolved,
        List<String> status,
        List<String> priority,
        UUID organisationId,
        String assignee) {

    void narrow(PagedQuery query, Caller caller) {
        narrowToActivity(query);
        if (status != null && !status.isEmpty()) {
            query.where("cast(t.status as text) in (:status)", "status", known("status", Status.class, status));
        }
        if (priority != null && !priority.isEmpty()) {
            query.where(
                    "cast(t.priority as text) in (:priority)", "priority", known("priority", Priority.class, priority));
        }
        if (organisationId != null) {
            query.where("t.organisation_id = :organisation", "organisation", organisationId);
        }
        narrowToAssignee(query, caller);
    }

    private void narrowToActivity(PagedQuery query) {
        boolean showActive = active == null || active;
        boolean showResolved = resolved != null && resolved;
        if (!showActive || !showResolved) {
            query.where(showActive ? "t.resolved_at is null" : showResolved ? "t.resolved_at is not null" : "false");
        }
    }

    private void narrowToAssignee(PagedQuery query, Caller caller) {
        if (assignee == null || assignee.isBlank()) {
            return;
        }
        switch (assignee) {
            case "none" -> query.where("t.assignee_id is null");
            case "me" -> query.where("t.assignee_id = :assignee", "assignee", caller.personId());
            default -> query.where("t.assignee_id = :assignee", "assignee", agent());
        }
    }

    private UUID agent() {
        try {
            return UUID.fromString(assignee);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("assignee", "must be an agent's id, or me, or none");
        }
    }

    private static <W extends Enum<W> & Word> List<String> known(String parameter, Class<W> words, List<String> texts) {
        if (texts.stream().anyMatch(text -> Word.find(words, text).isEmpty())) {
            throw new InvalidInput(parameter, "must be among " + Word.all(words));
        }
        return texts;
    }
}
