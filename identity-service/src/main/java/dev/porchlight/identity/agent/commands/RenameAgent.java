package dev.porchlight.identity.agent.commands;

import dev.porchlight.identity.value.Name;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody of the service team is called otherwise now. */
public record RenameAgent(@TargetAggregateIdentifier UUID agentId, Name name) {}
