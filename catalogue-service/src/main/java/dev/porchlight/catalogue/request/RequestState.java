package dev.porchlight.catalogue.request;

import dev.porchlight.catalogue.request.events.AnswersCorrected;
import dev.porchlight.catalogue.request.events.ApproverLeft;
import dev.porchlight.catalogue.request.events.RequestApproved;
import dev.porchlight.catalogue.request.events.RequestExpired;
import dev.porchlight.catalogue.request.events.RequestPart;
import dev.porchlight.catalogue.request.events.RequestPartDone;
import dev.porchlight.catalogue.request.events.RequestPartReopened;
import dev.porchlight.catalogue.request.events.RequestRejected;
import dev.porchlight.catalogue.request.events.RequestResubmitted;
import dev.porchlight.catalogue.request.events.RequestSubmitted;
import dev.porchlight.catalogue.request.events.RequestTicketOpened;
import dev.porchlight.catalogue.request.events.RequestWithdrawn;
import dev.porchlight.catalogue.request.events.StepOpened;
import dev.porchlight.catalogue.request.events.VoteCast;
import dev.porchlight.directory.Thing;
import dev.porchlight.forms.Answer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;

/** What decisions about a request depend on, folded from its events. */
abstract class RequestState {

    @AggregateIdentifier
    UUID id;

    long number;
    UUID organisationId;
    UUID siteId;
    UUID requesterId;
    UUID forId;
    UUID itemId;
    String title;
    int edition;
    List<Answer> answers = List.of();
    final Map<Integer, PartState> parts = new LinkedHashMap<>();

    /** Those for whom it is asked: they decide nothing about it. */
    Set<UUID> parties() {
        return requesterId.equals(forId) ? Set.of(requesterId) : Set.of(requesterId, forId);
    }

    /** Everybody who was ever asked to agree. */
    private final Set<UUID> asked = new HashSet<>();

    Thing thing(Set<UUID> standIns) {
        Set<UUID> named = new HashSet<>(asked);
        named.add(forId);
        named.addAll(standIns);
        return new Thing(organisationId, siteId, requesterId, named);
    }

    Set<UUID> asked() {
        return asked;
    }

    @EventSourcingHandler
    void on(RequestSubmitted event) {
        id = event.requestId();
        number = event.number();
        organisationId = event.organisationId();
        siteId = event.siteId();
        requesterId = event.requesterId();
        forId = event.forId();
        itemId = event.itemId();
        title = event.title();
        edition = event.edition();
        answers = event.answers();
        ask(event.parts());
    }

    @EventSourcingHandler
    void on(RequestResubmitted event) {
        edition = event.edition();
        answers = event.answers();
        ask(event.parts());
    }

    @EventSourcingHandler
    void on(AnswersCorrected event) {
        answers = event.answers();
        ask(event.askedAgain());
    }

    private void ask(List<RequestPart> anew) {
        anew.forEach(part -> parts.computeIfAbsent(part.part(), number -> new PartState(part))
                .askAgain(part));
    }

    @EventSourcingHandler
    void on(StepOpened event) {
        parts.get(event.part()).open(event, parties());
        asked.addAll(event.seats());
    }

    @EventSourcingHandler
    void on(VoteCast event, @MetaDataValue("actorName") String name) {
        parts.get(event.part()).vote(event, name == null ? "" : name);
    }

    @EventSourcingHandler
    void on(ApproverLeft event) {
        PartState part = parts.get(event.part());
        part.votes = part.votes.without(event.personId());
    }

    @EventSourcingHandler
    void on(RequestApproved event) {
        PartState part = parts.get(event.part());
        // What was asked anew while it was worked on has its ticket already.
        part.end(part.ticketId == null ? PartStatus.APPROVED : PartStatus.IN_PROGRESS, part.votedBy);
    }

    @EventSourcingHandler
    void on(RequestRejected event) {
        PartState part = parts.get(event.part());
        part.end(PartStatus.REJECTED, part.votedBy);
    }

    @EventSourcingHandler
    void on(RequestExpired event) {
        parts.get(event.part()).end(PartStatus.EXPIRED, "");
    }

    @EventSourcingHandler
    void on(RequestWithdrawn event, @MetaDataValue("actorName") String name) {
        event.parts().forEach(part -> parts.get(part).end(PartStatus.WITHDRAWN, name == null ? "" : name));
    }

    @EventSourcingHandler
    void on(RequestTicketOpened event) {
        PartState part = parts.get(event.part());
        part.ticketId = event.ticketId();
        // It may have been asked anew meanwhile.
        if (part.status == PartStatus.APPROVED) {
            part.status = PartStatus.IN_PROGRESS;
        }
    }

    @EventSourcingHandler
    void on(RequestPartDone event) {
        parts.get(event.part()).status = PartStatus.DONE;
    }

    @EventSourcingHandler
    void on(RequestPartReopened event) {
        parts.get(event.part()).status = PartStatus.IN_PROGRESS;
    }
}
