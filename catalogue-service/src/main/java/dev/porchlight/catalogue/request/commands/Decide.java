package dev.porchlight.catalogue.request.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Agrees to a part, or does not.
 *
 * @param round the one that was seen
 * @param comment the reason; null for none
 */
@InPerson
public record Decide(
        @TargetAggregateIdentifier UUID requestId,
        int part,
        int round,
        boolean approve,
        @Nullable String comment) {}
