package dev.porchlight.billing.account.commands;

import dev.porchlight.billing.account.events.AccountDetails;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says anew how an organisation is billed. */
public record ChangeBillingAccount(
        @TargetAggregateIdentifier UUID organisationId, AccountDetails details) {}
