package dev.porchlight.billing.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.billing.account.commands.ChangeBillingAccount;
import dev.porchlight.billing.account.commands.EndInvoicesExtension;
import dev.porchlight.billing.account.commands.ExtendInvoices;
import dev.porchlight.billing.account.events.AccountDetails;
import dev.porchlight.billing.account.events.BillingAccountChanged;
import dev.porchlight.billing.account.events.InvoicesExtended;
import dev.porchlight.billing.account.events.InvoicesNoLongerExtended;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Every organisation has one, from the first time that something is said about it. */
@Aggregate
class BillingAccount {

    @AggregateIdentifier
    private UUID organisationId;

    private AccountDetails details = AccountDetails.NONE;
    private final Set<UUID> extended = new HashSet<>();

    /** For Axon, which folds the events into it. */
    protected BillingAccount() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeBillingAccount command, Caller by, Directory directory) {
        BillingTeam.require(by);
        requireOrganisation(command.organisationId(), directory);
        if (!command.details().equals(details)) {
            apply(new BillingAccountChanged(command.organisationId(), command.details()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExtendInvoices command, Caller by, Directory directory) {
        BillingTeam.require(by);
        requireOrganisation(command.organisationId(), directory);
        if (directory
                .colleagues(command.organisationId(), List.of(command.contactId()))
                .isEmpty()) {
            throw new NotFound();
        }
        if (!extended.contains(command.contactId())) {
            apply(new InvoicesExtended(command.organisationId(), command.contactId()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndInvoicesExtension command, Caller by, Directory directory) {
        BillingTeam.require(by);
        requireOrganisation(command.organisationId(), directory);
        if (extended.contains(command.contactId())) {
            apply(new InvoicesNoLongerExtended(command.organisationId(), command.contactId()));
        }
    }

    private static void requireOrganisation(UUID id, Directory directory) {
        if (directory.organisation(id).isEmpty()) {
            throw new NotFound();
        }
    }

    @EventSourcingHandler
    void on(BillingAccountChanged event) {
        organisationId = event.organisationId();
        details = event.details();
    }

    @EventSourcingHandler
    void on(InvoicesExtended event) {
        organisationId = event.organisationId();
        extended.add(event.contactId());
    }

    @EventSourcingHandler
    void on(InvoicesNoLongerExtended event) {
        extended.remove(event.contactId());
    }
}
