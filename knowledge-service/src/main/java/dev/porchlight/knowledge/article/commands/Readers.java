package dev.porchlight.knowledge.article.commands;

import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whom an article is for.
 *
 * @param audience everyone, if null
 * @param organisationIds each once, in no order that means anything; none but for the audience of organisations
 */
public record Readers(Audience audience, List<UUID> organisationIds) {

    private static final String POINTER = "/organisationIds";
    private static final int MOST_ORGANISATIONS = 200;

    /** @throws InvalidInput if organisations are missing, are too many or should not be there */
    public Readers {
        audience = audience == null ? Audience.EVERYONE : audience;
        organisationIds = organisationIds == null
                ? List.of()
                : organisationIds.stream().distinct().toList();
        if (audience == Audience.ORGANISATIONS && organisationIds.isEmpty()) {
            throw new InvalidInput(POINTER, "must be at least one organisation");
        }
        if (audience != Audience.ORGANISATIONS && !organisationIds.isEmpty()) {
            throw new InvalidInput(POINTER, "can only be chosen for the audience organisations");
        }
        if (organisationIds.size() > MOST_ORGANISATIONS) {
            throw new InvalidInput(POINTER, "must be at most " + MOST_ORGANISATIONS + " organisations");
        }
    }

    /** Whether these are the same people. */
    public boolean are(Audience others, List<UUID> theirOrganisations) {
        return audience == others && Set.copyOf(organisationIds).equals(Set.copyOf(theirOrganisations));
    }
}
