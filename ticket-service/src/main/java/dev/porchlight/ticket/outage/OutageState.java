package dev.porchlight.ticket.outage;

import dev.porchlight.directory.Thing;
import dev.porchlight.ticket.outage.events.Affected;
import dev.porchlight.ticket.outage.events.Kind;
import dev.porchlight.ticket.outage.events.OutageCancelled;
import dev.porchlight.ticket.outage.events.OutageEnded;
import dev.porchlight.ticket.outage.events.OutageRescheduled;
import dev.porchlight.ticket.outage.events.OutageScheduled;
import dev.porchlight.ticket.outage.events.OutageWidened;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** What decisions about an outage depend on, folded from its events. */
abstract class OutageState {

    @AggregateIdentifier
    UUID id;

    Kind kind;
    Affected affected;
    Instant startsAt;
    Instant endsAt;
    boolean ended;
    boolean cancelled;

    boolean hasStarted(Instant now) {
        return !startsAt.isAfter(now);
    }

    boolean isOver(Instant now) {
        return cancelled || endsAt != null && !endsAt.isAfter(now);
    }

    Thing asThing() {
        return affected.everybody() ? Thing.ofEverybody() : Thing.ofSeveral(affected.organisationIds());
    }

    /** What is affected already and, behind it, what is besides. */
    Affected and(Affected more) {
        Set<String> services = new LinkedHashSet<>(affected.services());
        services.addAll(more.services());
        if (affected.everybody() || more.everybody()) {
            return new Affected(List.copyOf(services), null);
        }
        Set<UUID> organisations = new LinkedHashSet<>(affected.organisationIds());
        organisations.addAll(more.organisationIds());
        return new Affected(List.copyOf(services), organisations);
    }

    @EventSourcingHandler
    void on(OutageScheduled event) {
        id = event.outageId();
        kind = event.kind();
        affected = event.affected();
        startsAt = event.startsAt();
        endsAt = event.endsAt();
    }

    @EventSourcingHandler
    void on(OutageWidened event) {
        affected = event.affected();
    }

    @EventSourcingHandler
    void on(OutageRescheduled event) {
        startsAt = event.startsAt();
        endsAt = event.endsAt();
    }

    @EventSourcingHandler
    void on(OutageEnded event) {
        endsAt = event.endedAt();
        ended = true;
    }

    @EventSourcingHandler
    void on(OutageCancelled event) {
        cancelled = true;
    }
}
