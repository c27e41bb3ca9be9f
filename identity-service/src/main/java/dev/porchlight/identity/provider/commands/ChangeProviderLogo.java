package dev.porchlight.identity.provider.commands;

import dev.porchlight.identity.provider.events.ProviderLogoChanged.Logo;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the provider another logo.
 *
 * @param logo null for none
 */
public record ChangeProviderLogo(
        @TargetAggregateIdentifier UUID providerId,
        @Nullable Logo logo) {}
