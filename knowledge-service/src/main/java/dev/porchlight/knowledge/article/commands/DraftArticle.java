package dev.porchlight.knowledge.article.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begins an article. */
public record DraftArticle(@TargetAggregateIdentifier UUID articleId, long number, Draft draft, Readers readers) {}
