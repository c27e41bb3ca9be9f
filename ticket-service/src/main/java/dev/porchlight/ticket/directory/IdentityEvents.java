package dev.porchlight.ticket.directory;

import java.util.UUID;

/** Of identity-service's events, the fields that the directory keeps. */
final class IdentityEvents {

    private IdentityEvents() {}

    record OrganisationRegistered(UUID organisationId, String name) {}

    record OrganisationRenamed(UUID organisationId, String name) {}

    record ContactRegistered(UUID contactId, UUID organisationId, UUID siteId, String name) {}

    record ContactRenamed(UUID contactId, String name) {}

    record ContactMovedToSite(UUID contactId, UUID siteId) {}

    record ContactDeactivated(UUID contactId) {}

    record ContactReactivated(UUID contactId) {}

    record AgentRegistered(UUID agentId, String name) {}

    record AgentDeactivated(UUID agentId) {}
}
