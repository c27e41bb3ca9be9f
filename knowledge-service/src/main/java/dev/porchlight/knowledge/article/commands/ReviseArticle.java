package dev.porchlight.knowledge.article.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says what an article is to be, whatever it is now.
 *
 * @param publish whether readers are to see it like that; if not, what they see stays as it is
 */
public record ReviseArticle(@TargetAggregateIdentifier UUID articleId, Draft draft, Readers readers, boolean publish) {}
