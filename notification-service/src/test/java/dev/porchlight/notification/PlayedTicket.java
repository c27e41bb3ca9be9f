package dev.porchlight.notification;

import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A ticket whose events the test publishes, as ticket-service does. */
public final class PlayedTicket {

    private static final AtomicLong NUMBERS = new AtomicLong(10_000);

    private final Events events;
    private final UUID id = UUID.randomUUID();
    private final long number = NUMBERS.incrementAndGet();
    private final UUID organisation;
    private final List<String> eventIds = new ArrayList<>();
    private long version = -1;

    private PlayedTicket(Events events, UUID organisation) {
        this.events = events;
        this.organisation = organisation;
    }

    /** A ticket opened by its requester. */
    public static PlayedTicket opened(Events events, Contact requester, String summary, Contact... followers) {
        return opened(events, requester, summary, "<p>It does not work.</p>", by(requester), followers);
    }

    public static PlayedTicket opened(
            Events events,
            Contact requester,
            String summary,
            String details,
            Map<String, String> actor,
            Contact... followers) {
        return opened(events, requester, summary, details, actor, Map.of(), followers);
    }

    /** The work on what somebody asked for, which nobody in person opens. */
    public static PlayedTicket workOnRequest(Events events, Contact requester, String summary, Contact... followers) {
        Map<String, String> system = Map.of("ce_actorid", "ticket", "ce_actorname", "ticket", "ce_actorkind", "system");
        Map<String, Object> request = Map.of("request", Map.of("id", UUID.randomUUID(), "number", 20417, "part", 1));
        return opened(events, requester, summary, "<p>Approved.</p>", system, request, followers);
    }

    private static PlayedTicket opened(
            Events events,
            Contact requester,
            String summary,
            String details,
            Map<String, String> actor,
            Map<String, Object> more,
            Contact... followers) {
        PlayedTicket ticket = new PlayedTicket(events, requester.organisationId());
        Map<String, Object> body = new HashMap<>(Map.of(
                "number",
                ticket.number,
                "organisationId",
                requester.organisationId(),
                "requesterId",
                requester.id(),
                "summary",
                summary,
                "details",
                details,
                "urgency",
                "low",
                "impact",
                "low",
                "priority",
                "low",
                "followerIds",
                List.of(followers).stream().map(Contact::id).toList()));
        body.put("siteId", requester.site());
        body.putAll(more);
        return ticket.then("TicketOpened", body, actor);
    }

    public static Map<String, String> by(Contact contact) {
        return Map.of(
                "ce_actorid", contact.id().toString(),
                "ce_actorname", contact.name(),
                "ce_actorkind", "customer",
                "ce_actororganisation", contact.organisation());
    }

    public static Map<String, String> by(Agent agent) {
        return Map.of("ce_actorid", agent.id().toString(), "ce_actorname", agent.name(), "ce_actorkind", "agent");
    }

    public PlayedTicket comment(String text, Map<String, String> actor) {
        return then("CommentAdded", Map.of("commentId", UUID.randomUUID(), "text", text), actor);
    }

    public PlayedTicket note(String text, Agent agent) {
        return then("InternalNoteAdded", Map.of("noteId", UUID.randomUUID(), "text", text), by(agent));
    }

    public PlayedTicket attach(String fileName, Map<String, String> actor) {
        return then("FilesAttached", Map.of("attachments", List.of(Map.of("name", fileName))), actor);
    }

    public PlayedTicket assign(Agent to, Agent by) {
        return then("TicketAssigned", Map.of("agentId", to.id()), by(by));
    }

    public PlayedTicket status(String to, Map<String, String> actor) {
        return then("TicketStatusChanged", Map.of("from", "new", "to", to), actor);
    }

    public PlayedTicket resolve(String resolution, Agent by) {
        return then("TicketResolved", Map.of("resolution", resolution), by(by));
    }

    public PlayedTicket reopen(String reason, Map<String, String> actor) {
        return then("TicketReopened", Map.of("reason", reason), actor);
    }

    public PlayedTicket follow(Contact follower, Map<String, String> actor) {
        return then("FollowerAdded", Map.of("contactId", follower.id()), actor);
    }

    public PlayedTicket unfollow(Contact follower, Map<String, String> actor) {
        return then("FollowerRemoved", Map.of("contactId", follower.id()), actor);
    }

    public PlayedTicket then(String event, Map<String, Object> body, Map<String, String> headers) {
        eventIds.add(UUID.randomUUID().toString());
        version++;
        return publish(event, body, headers);
    }

    /** The last event once more, with its id, as Kafka may bring it. */
    public PlayedTicket again(String event, Map<String, Object> body, Map<String, String> headers) {
        return publish(event, body, headers);
    }

    private PlayedTicket publish(String event, Map<String, Object> body, Map<String, String> headers) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("ticketId", id);
        whole.put("attachments", whole.getOrDefault("attachments", List.of()));
        events.publish(eventIds.getLast(), "porchlight.ticket." + event + ".v1", id, version, whole, headers);
        return this;
    }

    public UUID id() {
        return id;
    }

    public long number() {
        return number;
    }

    public UUID organisation() {
        return organisation;
    }

    public long version() {
        return version;
    }

    public String lastEventId() {
        return eventIds.getLast();
    }
}
