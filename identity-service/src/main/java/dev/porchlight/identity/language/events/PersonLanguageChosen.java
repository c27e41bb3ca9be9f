package dev.porchlight.identity.language.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * Somebody, a contact or an agent, wants to read in this language.
 *
 * @param language as BCP 47 spells it
 */
@EventName("porchlight.identity.PersonLanguageChosen.v1")
public record PersonLanguageChosen(UUID choiceId, UUID personId, String language) {}
