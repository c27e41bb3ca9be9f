package dev.porchlight.gateway.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whom a session is for, where that is not who signed in: a customer, for an agent; the same person at another of their
 * organisations, for a contact.
 *
 * @param actingAs what every request to a service says of it
 * @param visitId what identity-service knows of it; null for a contact
 * @param until when it ends by itself; null for a contact
 */
public record Standing(String actingAs, Person person, UUID visitId, Instant until) {

    /** Who that is, as the services see them. All but id, kind, name and email may be null. */
    public record Person(
            String id,
            String kind,
            String name,
            String email,
            String organisationId,
            String organisationName,
            String siteId,
            List<String> roles,
            String ticketVisibility,
            String agent) {}

    /** Whether an agent acts as a customer. */
    public boolean isVisit() {
        return visitId != null;
    }

    public boolean isOver() {
        return until != null && !Instant.now().isBefore(until);
    }

    /** What is signed stays out of logs. */
    @Override
    public String toString() {
        return "Standing[" + person.id() + ", until=" + until + "]";
    }
}
