package dev.porchlight.identity.crm;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.identity.crm.commands.ChangeCrmMapping;
import dev.porchlight.identity.crm.events.CrmMapping;
import dev.porchlight.identity.crm.events.CrmMappingChanged;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** How organisations and contacts come from the CRM. There is one. Saying what holds already changes nothing. */
@Aggregate
class CrmSync {

    static final UUID ID = UUID.fromString("a1111111-0000-4000-8000-000000000002");

    @AggregateIdentifier
    private UUID id;

    private CrmMapping mapping;

    /** For Axon, which folds the events into it. */
    protected CrmSync() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void change(ChangeCrmMapping command, Caller by) {
        by.requireRole("administrator");
        if (!command.mapping().equals(mapping)) {
            apply(new CrmMappingChanged(command.syncId(), command.mapping()));
        }
    }

    @EventSourcingHandler
    void on(CrmMappingChanged event) {
        id = event.syncId();
        mapping = event.mapping();
    }
}
