package dev.porchlight.identity.contact;

import dev.porchlight.identity.value.Word;

/** Whose tickets a contact sees: their own, those of everybody at their site, or those of their organisation. */
public enum TicketVisibility implements Word {
    OWN,
    SITE,
    ORGANISATION
}
