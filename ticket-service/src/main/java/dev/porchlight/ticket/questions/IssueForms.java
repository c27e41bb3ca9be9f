package dev.porchlight.ticket.questions;

import dev.porchlight.forms.Editions;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked at this moment. */
public interface IssueForms {

    /** The form of everybody who has none of their own. */
    UUID EVERYBODYS = idOf("everybody");

    /**
     * What an organisation is asked.
     *
     * @param editions none if nothing was ever asked
     */
    record Asked(UUID formId, Editions editions) {}

    /** @param organisationId null for everybody without questions of their own */
    record Owner(@Nullable UUID organisationId) {}

    /** The organisation's own form, or everybody's. */
    Asked of(@Nullable UUID organisationId);

    /** Whose a form is; empty if there is none. */
    Optional<Owner> whose(UUID formId);

    /** The form of an organisation, whether it has one or not; null for everybody's. */
    static UUID formOf(@Nullable UUID organisationId) {
        return organisationId == null ? EVERYBODYS : idOf(organisationId.toString());
    }

    private static UUID idOf(String whose) {
        return UUID.nameUUIDFromBytes(("issue form of " + whose).getBytes(StandardCharsets.UTF_8));
    }
}
