package dev.porchlight.knowledge.article.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes the article one for others. */
public record ChangeAudience(@TargetAggregateIdentifier UUID articleId, Readers readers) {}
