package dev.porchlight.ticket.rule.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a rule hold no more. */
public record DropRule(@TargetAggregateIdentifier UUID ruleId) {}
