package dev.porchlight.catalogue.absence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.approvals.Absence;
import dev.porchlight.catalogue.absence.commands.EndStandIn;
import dev.porchlight.catalogue.absence.commands.NameStandIn;
import dev.porchlight.catalogue.absence.events.StandInEnded;
import dev.porchlight.catalogue.absence.events.StandInNamed;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about one person's absence: they say it themselves, or the service team does for them. */
@Aggregate
class PersonAway {

    @AggregateIdentifier
    private UUID personId;

    private UUID standInId;
    private Instant from;
    private Instant until;

    /** For Axon, which folds the events into it. */
    protected PersonAway() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NameStandIn command, Caller by, Directory directory, Absences absences, Clock clock) {
        Directory.Contact person = person(command.personId(), by, directory);
        if (!command.until().isAfter(command.from())) {
            throw new InvalidInput("/until", "must be after the beginning");
        }
        if (!command.until().isAfter(clock.instant())) {
            throw new InvalidInput("/until", "is past");
        }
        if (directory
                .colleagues(person.organisationId(), List.of(command.standInId()))
                .isEmpty()) {
            throw new InvalidInput("/standInId", "is not somebody at this organisation");
        }
        new Absence(command.personId(), command.standInId(), command.from(), command.until())
                .requireNoCircle(absences.of(person.organisationId()).stream()
                        .filter(other -> !other.person().equals(command.personId()))
                        .toList());
        if (!command.standInId().equals(standInId)
                || !command.from().equals(from)
                || !command.until().equals(until)) {
            apply(new StandInNamed(
                    command.personId(), person.organisationId(), command.standInId(), command.from(), command.until()));
        }
    }

    @CommandHandler
    void handle(EndStandIn command, Caller by, Directory directory) {
        person(command.personId(), by, directory);
        if (standInId != null) {
            apply(new StandInEnded(command.personId()));
        }
    }

    /** Somebody whom this caller may speak for; to others there is nobody. */
    private static Directory.Contact person(UUID id, Caller by, Directory directory) {
        by.requirePersonOr("requests:write");
        if (by.isCustomer() && !by.personId().equals(id)) {
            throw new NotFound();
        }
        return directory.contact(id).orElseThrow(NotFound::new);
    }

    @EventSourcingHandler
    void on(StandInNamed event) {
        personId = event.personId();
        standInId = event.standInId();
        from = event.from();
        until = event.until();
    }

    @EventSourcingHandler
    void on(StandInEnded event) {
        standInId = null;
        from = null;
        until = null;
    }
}
