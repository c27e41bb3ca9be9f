package dev.porchlight.identity.agent;

import dev.porchlight.identity.value.EmailAddress;
import java.util.UUID;

/**
 * What one agent must know of the others before deciding. Never behind, and once asked it stays as answered until the
 * command is done: of two administrators who deactivate each other at the same moment, one is too late.
 */
public interface Team {

    boolean hasNobody();

    /** Whether an active agent has this address. */
    boolean has(EmailAddress email);

    /** Whether another active agent is an administrator. */
    boolean hasAdministratorBesides(UUID agentId);
}
