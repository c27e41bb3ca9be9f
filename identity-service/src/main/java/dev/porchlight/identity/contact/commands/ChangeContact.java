package dev.porchlight.identity.contact.commands;

import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.Name;
import dev.porchlight.identity.value.Telephone;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is known of a contact, all of it or nothing.
 *
 * @param name null to leave as it is
 * @param email null to leave as it is
 * @param place null to leave as it is
 * @param call null to leave as it is
 */
public record ChangeContact(
        @TargetAggregateIdentifier UUID contactId,
        @Nullable Name name,
        @Nullable EmailAddress email,
        @Nullable Place place,
        @Nullable Call call) {

    /** What they are called at is left as it is. */
    public ChangeContact(UUID contactId, @Nullable Name name, @Nullable EmailAddress email, @Nullable Place place) {
        this(contactId, name, email, place, null);
    }

    /** Where somebody works: at a site, or null for nowhere in particular. */
    public record Place(@Nullable UUID siteId) {}

    /** Where somebody is called: at a number, or null for none that is known. */
    public record Call(@Nullable Telephone telephone) {}
}
