package dev.porchlight.project.template.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/** A template was made, or made anew. */
@EventName("porchlight.project.TemplateSaved.v1")
public record TemplateSaved(
        UUID templateId, String title, String type, List<TemplatePhase> phases, List<TemplateMilestone> milestones) {}
