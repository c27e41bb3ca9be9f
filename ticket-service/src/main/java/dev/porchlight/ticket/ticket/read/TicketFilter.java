package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
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
        String requester,
        String assignee,
        List<String> sla) {

    void narrow(PagedQuery query, Caller caller) {
        narrowToActivity(query);
        if (status != null && !status.isEmpty()) {
            query.where(
                    "t.status = any(cast(:status as ticket_status[]))",
                    "status",
                    known("status", Status.class, status));
        }
        if (priority != null && !priority.isEmpty()) {
            query.where(
                    "t.priority = any(cast(:priority as ticket_priority[]))",
                    "priority",
                    known("priority", Priority.class, priority));
        }
        if (organisationId != null) {
            query.where("t.organisation_id = :organisation", "organisation", organisationId);
        }
        narrowToPeople(query, caller);
        SlaFilter.narrow(query, sla);
    }

    private void narrowToActivity(PagedQuery query) {
        boolean showActive = active == null || active;
        boolean showResolved = resolved != null && resolved;
        if (!showActive || !showResolved) {
            query.where(showActive ? "t.resolved_at is null" : showResolved ? "t.resolved_at is not null" : "false");
        }
    }

    private void narrowToPeople(PagedQuery query, Caller caller) {
        if (requester != null && !requester.isBlank()) {
            UUID id = person(requester, caller, "requester", "must be a contact's id, or me");
            query.where("t.requester_id = :requester", "requester", id);
        }
        if ("none".equals(assignee)) {
            query.where("t.assignee_id is null");
        } else if (assignee != null && !assignee.isBlank()) {
            UUID id = person(assignee, caller, "assignee", "must be an agent's id, or me, or none");
            query.where("t.assignee_id = :assignee", "assignee", id);
        }
    }

    private static UUID person(String said, Caller caller, String parameter, String otherwise) {
        try {
            return said.equals("me") ? caller.personId() : UUID.fromString(said);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(parameter, otherwise);
        }
    }

    private static <W extends Enum<W> & Word> String[] known(String parameter, Class<W> words, List<String> texts) {
        if (texts.stream().anyMatch(text -> Word.find(words, text).isEmpty())) {
            throw new InvalidInput(parameter, "must be among " + Word.all(words));
        }
        return texts.toArray(String[]::new);
    }
}
