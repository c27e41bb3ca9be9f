package dev.porchlight.billing.settings.commands;

import dev.porchlight.billing.settings.events.BillingSettings;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says the settings anew. */
public record ChangeBillingSettings(
        @TargetAggregateIdentifier UUID settingsId, BillingSettings settings) {}
