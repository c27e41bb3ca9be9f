package dev.porchlight.billing.quote.events;

import java.util.UUID;

/** Who accepted. The name and the address are as they gave them, the id is whose account it was. */
public record Signer(UUID contactId, String name, String email) {}
