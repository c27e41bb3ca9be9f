package dev.porchlight.identity.agent.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The agent is called otherwise now. What they did before was done under the name they had. */
@EventName("porchlight.identity.AgentRenamed.v1")
public record AgentRenamed(UUID agentId, String name) {}
