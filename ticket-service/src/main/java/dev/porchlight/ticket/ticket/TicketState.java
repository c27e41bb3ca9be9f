package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.command.PartlySeen;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.events.FollowerAdded;
import dev.porchlight.ticket.ticket.events.FollowerRemoved;
import dev.porchlight.ticket.ticket.events.InternalNoteAdded;
import dev.porchlight.ticket.ticket.events.Level;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.SlaBreached;
import dev.porchlight.ticket.ticket.events.SlaWarned;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.ticket.ticket.events.TicketAssigned;
import dev.porchlight.ticket.ticket.events.TicketMerged;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.events.TicketPriorityChanged;
import dev.porchlight.ticket.ticket.events.TicketRated;
import dev.porchlight.ticket.ticket.events.TicketReopened;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TicketStatusChanged;
import dev.porchlight.ticket.ticket.events.TicketTookIn;
import dev.porchlight.ticket.ticket.events.TicketUnassigned;
import dev.porchlight.ticket.ticket.events.TicketsLinked;
import dev.porchlight.ticket.ticket.events.TicketsUnlinked;
import dev.porchlight.ticket.ticket.events.TimeCorrected;
import dev.porchlight.ticket.ticket.events.TimeLogged;
import dev.porchlight.ticket.ticket.events.TimeRemoved;
import dev.porchlight.ticket.ticket.events.WatcherAdded;
import dev.porchlight.ticket.ticket.events.WatcherRemoved;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** What decisions about a ticket depend on, folded from its events. */
abstract class TicketState implements PartlySeen {

    static final String WRITE = "tickets:write";

    @AggregateIdentifier
    UUID id;

    long number;
    UUID organisationId;
    UUID siteId;
    UUID requesterId;
    final Set<UUID> followers = new HashSet<>();
    Status status;
    Priority priority;
    Level urgency;
    Level impact;
    /** Whether a request waits for it. */
    boolean ofRequest;
    /** The ticket that goes on with this one; null while this one does so itself. */
    UUID mergedInto;
    /** Agents who hear of it as whoever has it does. */
    final Set<UUID> watchers = new HashSet<>();
    /** Those that have to do with it. */
    final Set<UUID> links = new HashSet<>();

    UUID assignee;
    Instant resolvedAt;
    String resolution;
    String reopenReason;
    /** Null until it is rated. */
    TicketRated rating;

    private long internalEvents;

    /** Customers are not to see, not even by the version, what the service team keeps to itself. */
    @Override
    public long unseenBy(Caller caller) {
        return caller.isCustomer() ? internalEvents : 0;
    }

    boolean isResolved() {
        return status == Status.RESOLVED;
    }

    boolean isRequester(Caller by) {
        return by.isCustomer() && requesterId.equals(by.personId());
    }

    void requireUnmerged() {
        if (mergedInto != null) {
            throw new TicketIsMerged();
        }
    }

    void requireUnresolved() {
        requireUnmerged();
        if (isResolved()) {
            throw new TicketAlreadyResolved();
        }
    }

    @EventSourcingHandler
    void on(TicketOpened event) {
        id = event.ticketId();
        number = event.number();
        organisationId = event.organisationId();
        siteId = event.siteId();
        requesterId = event.requesterId();
        followers.addAll(event.followerIds());
        status = Status.NEW;
        priority = event.priority();
        urgency = event.urgency();
        impact = event.impact();
        ofRequest = event.request() != null;
    }

    @EventSourcingHandler
    void on(TicketMerged event, @Timestamp Instant at) {
        mergedInto = event.intoId();
        status = Status.RESOLVED;
        resolvedAt = at;
    }

    @EventSourcingHandler
    void on(TicketTookIn event) {
        followers.addAll(event.joinedIds());
    }

    @EventSourcingHandler
    void on(WatcherAdded event) {
        watchers.add(event.agentId());
        internalEvents++;
    }

    @EventSourcingHandler
    void on(WatcherRemoved event) {
        watchers.remove(event.agentId());
        internalEvents++;
    }

    @EventSourcingHandler
    void on(TicketsLinked event) {
        links.add(event.otherId());
        internalEvents++;
    }

    @EventSourcingHandler
    void on(TicketsUnlinked event) {
        links.remove(event.otherId());
        internalEvents++;
    }

    @EventSourcingHandler
    void on(TicketAssigned event) {
        assignee = event.agentId();
    }

    @EventSourcingHandler
    void on(TicketUnassigned event) {
        assignee = null;
    }

    @EventSourcingHandler
    void on(TicketStatusChanged event) {
        status = event.to();
    }

    @EventSourcingHandler
    void on(TicketPriorityChanged event) {
        priority = event.to();
    }

    @EventSourcingHandler
    void on(TicketResolved event, @Timestamp Instant at) {
        status = Status.RESOLVED;
        resolvedAt = at;
        resolution = event.resolution();
    }

    @EventSourcingHandler
    void on(TicketReopened event) {
        status = Status.IN_PROGRESS;
        reopenReason = event.reason();
    }

    @EventSourcingHandler
    void on(TicketRated event) {
        rating = event;
    }

    @EventSourcingHandler
    void on(FollowerAdded event) {
        followers.add(event.contactId());
    }

    @EventSourcingHandler
    void on(FollowerRemoved event) {
        followers.remove(event.contactId());
    }

    @EventSourcingHandler
    void on(InternalNoteAdded event) {
        internalEvents++;
    }

    @EventSourcingHandler
    void on(TimeLogged event) {
        internalEvents++;
    }

    @EventSourcingHandler
    void on(TimeCorrected event) {
        internalEvents++;
    }

    @EventSourcingHandler
    void on(TimeRemoved event) {
        internalEvents++;
    }

    @EventSourcingHandler
    void on(SlaWarned event) {
        internalEvents++;
    }

    @EventSourcingHandler
    void on(SlaBreached event) {
        internalEvents++;
    }
}
