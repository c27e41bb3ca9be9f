package dev.porchlight.knowledge.article.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Throws away what was drafted since the last publication. */
public record DiscardDraft(@TargetAggregateIdentifier UUID articleId) {}
