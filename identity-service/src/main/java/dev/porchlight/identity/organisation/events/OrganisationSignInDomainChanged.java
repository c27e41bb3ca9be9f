package dev.porchlight.identity.organisation.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At Microsoft 365 the organisation's people have accounts of another domain.
 *
 * @param domain as {@code harbour.example}; null for none
 */
@EventName("porchlight.identity.OrganisationSignInDomainChanged.v1")
public record OrganisationSignInDomainChanged(
        UUID organisationId, @Nullable String domain) {}
