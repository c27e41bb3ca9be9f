package dev.porchlight.identity.language.commands;

import dev.porchlight.identity.language.Language;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says in which language somebody wants to read.
 *
 * @param choiceId a person's choice is a thing of its own, beside the contact or agent that they are
 */
public record ChooseLanguage(@TargetAggregateIdentifier UUID choiceId, UUID personId, Language language) {}
