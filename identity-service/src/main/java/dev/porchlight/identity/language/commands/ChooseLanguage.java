package dev.porchlight.identity.language.commands;

import dev.porchlight.identity.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says in which language somebody wants to read. */
public record ChooseLanguage(@TargetAggregateIdentifier UUID choiceId, UUID personId, Language language) {

    public ChooseLanguage(UUID personId, Language language) {
        this(of(personId), personId, language);
    }

    /** A person's choice is a thing of its own, beside the contact or agent that they are. */
    private static UUID of(UUID personId) {
        return UUID.nameUUIDFromBytes(("language of " + personId).getBytes(StandardCharsets.UTF_8));
    }
}
