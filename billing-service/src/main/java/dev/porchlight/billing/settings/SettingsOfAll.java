package dev.porchlight.billing.settings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.approvals.Rule.ApprovalStep;
import dev.porchlight.billing.settings.commands.ChangeBillingSettings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.billing.settings.events.BillingSettingsChanged;
import dev.porchlight.billing.settings.events.QuoteApproval;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

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
    void handle(ChangeBillingSettings command, Caller by, Directory directory) {
        BillingTeam.require(by);
        requireApprovers(command.settings().quoteApproval(), directory);
        if (!command.settings().equals(settings)) {
            apply(new BillingSettingsChanged(command.settingsId(), command.settings()));
        }
    }

    private static void requireApprovers(@Nullable QuoteApproval approval, Directory directory) {
        List<ApprovalStep> steps = approval == null ? List.of() : approval.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).approvers().people().stream().allMatch(directory::isAgent)) {
                throw new InvalidInput("/quoteApproval/steps/" + i + "/people", "must be agents we know");
            }
        }
    }

    @EventSourcingHandler
    void on(BillingSettingsChanged event) {
        id = event.settingsId();
        settings = event.settings();
    }
}
