package dev.porchlight.project.template.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A template is offered no more. */
@EventName("porchlight.project.TemplateRemoved.v1")
public record TemplateRemoved(UUID templateId) {}
