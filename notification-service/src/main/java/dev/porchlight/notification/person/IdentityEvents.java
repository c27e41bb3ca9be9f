package dev.porchlight.notification.person;

import java.util.UUID;

/** Of identity-service's events, the fields that are used here. */
public final class IdentityEvents {

    private IdentityEvents() {}

    public record OrganisationRegistered(UUID organisationId, String name) {}

    public record OrganisationRenamed(UUID organisationId, String name) {}

    public record ContactRegistered(
            UUID contactId, UUID organisationId, String name, String email, UUID siteId, String ticketVisibility) {}

    public record ContactRenamed(UUID contactId, String name) {}

    public record ContactEmailChanged(UUID contactId, String email) {}

    public record ContactMovedToSite(UUID contactId, UUID siteId) {}

    public record ContactRolesChanged(UUID contactId, String ticketVisibility) {}

    public record ContactDeactivated(UUID contactId) {}

    public record ContactReactivated(UUID contactId) {}

    public record AgentRegistered(UUID agentId, String name, String email) {}

    public record AgentDeactivated(UUID agentId) {}
}
