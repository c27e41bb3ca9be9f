package dev.porchlight.identity.contact;

import dev.porchlight.identity.value.Word;

/** What a contact is to their organisation. */
public enum ContactRole implements Word {
    PRIMARY_SERVICE_CONTACT,
    BILLING_CONTACT,
    APPROVER,
    USER
}
