package dev.porchlight.project.template.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a template away; what was begun with it stays. */
public record RemoveTemplate(@TargetAggregateIdentifier UUID templateId) {}
