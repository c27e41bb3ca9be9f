package dev.porchlight.directory;

import java.util.List;
import java.util.UUID;

/** Of identity-service's events, the fields that the directory keeps. */
final class IdentityEvents {

    private IdentityEvents() {}

    record OrganisationNamed(UUID organisationId, String name) {}

    record SiteAdded(UUID organisationId, UUID siteId, String name) {}

    record ContactRegistered(
            UUID contactId,
            UUID organisationId,
            String name,
            String email,
            UUID siteId,
            List<String> roles,
            String ticketVisibility) {}

    record ContactRenamed(UUID contactId, String name) {}

    record ContactEmailChanged(UUID contactId, String email) {}

    record ContactMovedToSite(UUID contactId, UUID siteId) {}

    record ContactRolesChanged(UUID contactId, List<String> roles, String ticketVisibility) {}

    record ContactChanged(UUID contactId) {}

    record AgentRegistered(UUID agentId, String name, String email, List<String> roles) {}

    record AgentRenamed(UUID agentId, String name) {}

    record AgentRolesChanged(UUID agentId, List<String> roles) {}

    record AgentDeactivated(UUID agentId) {}

    record PersonLanguageChosen(UUID personId, String language) {}
}
