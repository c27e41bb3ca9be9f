package dev.porchlight.identity.organisation.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * The organisation is kept in another system as well.
 *
 * @param source the system, such as {@code dynamics}
 * @param externalId its id there
 */
@EventName("porchlight.identity.OrganisationLinked.v1")
public record OrganisationLinked(UUID organisationId, String source, String externalId) {}
