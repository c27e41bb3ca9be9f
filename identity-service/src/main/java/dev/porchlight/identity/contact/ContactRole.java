package dev.porchlight.identity.contact;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.identity.value.Word;

/** What a contact is to their organisation. */
public enum ContactRole implements Word {
    PRIMARY_SERVICE_CONTACT,
    BILLING_CONTACT,
    APPROVER,
    USER;

    @Override
    @JsonValue
    public String word() {
        return spelling();
    }
}
