package dev.porchlight.knowledge.opinion.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says whether an article helped.
 *
 * @param opinionId a person's opinion of an article is always the same one
 * @param comment plain text, clean; may be null
 */
public record GiveOpinion(@TargetAggregateIdentifier UUID opinionId, UUID articleId, boolean helpful, String comment) {}
