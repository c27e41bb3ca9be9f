package dev.porchlight.identity.agent.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends an agent the link by which they choose their password. */
public record InviteAgent(@TargetAggregateIdentifier UUID agentId) {}
