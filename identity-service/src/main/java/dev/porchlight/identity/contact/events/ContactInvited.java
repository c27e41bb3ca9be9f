package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The person is to get a link by mail with which they choose their password. */
@EventName("porchlight.identity.ContactInvited.v1")
public record ContactInvited(UUID contactId) {}
