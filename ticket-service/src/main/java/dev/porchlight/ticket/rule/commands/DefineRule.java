package dev.porchlight.ticket.rule.commands;

import dev.porchlight.ticket.ticket.events.Priority;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Writes a rule for new tickets down, or writes it anew. */
public record DefineRule(
        @TargetAggregateIdentifier UUID ruleId,
        String name,
        int position,
        List<UUID> organisationIds,
        List<String> words,
        List<String> categories,
        @Nullable UUID assigneeId,
        @Nullable Priority priority) {}
