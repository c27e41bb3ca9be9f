package dev.porchlight.ticket.questions;

import dev.porchlight.forms.Editions;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked at this moment. */
public interface IssueForms {

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

    /** The form of an organisation, whether it has one or not; null for that of everybody who has none of their own. */
    UUID formOf(@Nullable UUID organisationId);
}
