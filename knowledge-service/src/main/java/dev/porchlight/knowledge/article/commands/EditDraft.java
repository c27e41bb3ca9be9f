package dev.porchlight.knowledge.article.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says something else in the draft. */
public record EditDraft(@TargetAggregateIdentifier UUID articleId, Draft draft) {}
