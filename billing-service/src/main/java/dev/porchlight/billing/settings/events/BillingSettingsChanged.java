package dev.porchlight.billing.settings.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The settings were said anew, all of them. */
@EventName("porchlight.billing.BillingSettingsChanged.v1")
public record BillingSettingsChanged(UUID settingsId, BillingSettings settings) {}
