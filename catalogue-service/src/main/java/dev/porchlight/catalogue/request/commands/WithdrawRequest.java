package dev.porchlight.catalogue.request.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Wants it no more; the reason may be null. */
public record WithdrawRequest(
        @TargetAggregateIdentifier UUID requestId, @Nullable String reason) {}
