package dev.porchlight.ticket.attachment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.attachment.commands.QuarantineFile;
import dev.porchlight.ticket.attachment.events.FileQuarantined;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A file that was found to be infected. */
@Aggregate
class QuarantinedFile {

    @AggregateIdentifier
    private UUID id;

    /** For Axon, which folds the events into it. */
    protected QuarantinedFile() {}

    @CommandHandler
    QuarantinedFile(QuarantineFile command, Caller by) {
        by.requirePersonOr("tickets:write");
        apply(new FileQuarantined(command.fileId(), command.name(), command.size(), command.infection()));
    }

    @EventSourcingHandler
    void on(FileQuarantined event) {
        id = event.fileId();
    }
}
