package dev.porchlight.project.project.commands;

import dev.porchlight.project.project.events.QuoteOrigin;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a change that was accepted into the plan. */
public record AgreeChange(
        @TargetAggregateIdentifier UUID projectId, UUID changeId, QuoteOrigin quote, List<FirstPhase> phases) {}
