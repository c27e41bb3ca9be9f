package dev.porchlight.identity.agent.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The agent is to get a link by mail with which they choose their password. */
@EventName("porchlight.identity.AgentInvited.v1")
public record AgentInvited(UUID agentId) {}
