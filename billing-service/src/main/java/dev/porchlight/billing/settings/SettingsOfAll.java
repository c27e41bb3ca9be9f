package dev.porchlight.billing.settings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.billing.settings.commands.ChangeBillingSettings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.billing.settings.events.BillingSettingsChanged;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The one aggregate of its kind. Saying what holds already changes nothing. */
@Aggregate
class SettingsOfAll {

    @AggregateIdentifier
    private UUID id;

    private BillingSettings settings;

    /** For Axon, which folds the events into it. */
    protected SettingsOfAll() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeBillingSettings command, Caller by) {
        BillingTeam.require(by);
        if (!command.settings().equals(settings)) {
            apply(new BillingSettingsChanged(command.settingsId(), command.settings()));
        }
    }

    @EventSourcingHandler
    void on(BillingSettingsChanged event) {
        id = event.settingsId();
        settings = event.settings();
    }
}
