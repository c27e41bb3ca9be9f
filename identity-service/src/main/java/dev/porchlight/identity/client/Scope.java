package dev.porchlight.identity.client;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.identity.value.Word;

/** What a machine may be allowed, service by service. No person has any of them, whatever their token says. */
public enum Scope implements Word {
    ORGANISATIONS_READ,
    ORGANISATIONS_WRITE,
    TICKETS_READ,
    TICKETS_WRITE,
    REQUESTS_READ,
    REQUESTS_WRITE,
    CATALOGUE_READ,
    CATALOGUE_WRITE,
    ASSETS_READ,
    ASSETS_WRITE,
    BILLING_READ,
    BILLING_WRITE,
    PROJECTS_READ,
    PROJECTS_WRITE,
    KNOWLEDGE_READ,
    KNOWLEDGE_WRITE,
    HISTORY_WRITE;

    @Override
    @JsonValue
    public String word() {
        return spelling().replace('-', ':');
    }
}
