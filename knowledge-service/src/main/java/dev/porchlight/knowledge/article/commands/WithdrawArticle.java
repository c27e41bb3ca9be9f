package dev.porchlight.knowledge.article.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets readers see the article no more. */
public record WithdrawArticle(@TargetAggregateIdentifier UUID articleId) {}
