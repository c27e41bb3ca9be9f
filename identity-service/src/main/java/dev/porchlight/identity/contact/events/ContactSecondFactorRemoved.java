package dev.porchlight.identity.contact.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** What the person had beside their password to sign in, passkeys included, is worth nothing any more; their sessions end. */
@EventName("porchlight.identity.ContactSecondFactorRemoved.v1")
public record ContactSecondFactorRemoved(UUID contactId) {}
