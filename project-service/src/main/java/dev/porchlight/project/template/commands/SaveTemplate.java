package dev.porchlight.project.template.commands;

import dev.porchlight.project.template.events.TemplateMilestone;
import dev.porchlight.project.template.events.TemplatePhase;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes a template, or makes it anew. */
public record SaveTemplate(
        @TargetAggregateIdentifier UUID templateId,
        String title,
        String type,
        List<TemplatePhase> phases,
        List<TemplateMilestone> milestones) {}
