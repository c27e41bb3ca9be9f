package dev.porchlight.knowledge.article.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets readers see the draft. */
public record PublishArticle(@TargetAggregateIdentifier UUID articleId) {}
