package dev.porchlight.ticket.sla.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Promises no more. What was promised stays promised. */
public record RetirePolicy(@TargetAggregateIdentifier UUID policyId) {}
