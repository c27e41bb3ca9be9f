package dev.porchlight.catalogue.request.commands;

import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Corrects answers after they were sent.
 *
 * @param answers those that are to be other, by question
 * @param askAgain whether it has to be agreed to again in any case
 */
public record CorrectAnswers(
        @TargetAggregateIdentifier UUID requestId, Map<String, Object> answers, boolean askAgain) {}
