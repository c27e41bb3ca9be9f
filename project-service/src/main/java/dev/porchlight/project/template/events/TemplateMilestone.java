package dev.porchlight.project.template.events;

import org.jspecify.annotations.Nullable;

/** A milestone to be planned. */
public record TemplateMilestone(
        String title, boolean shown, @Nullable Integer dueAfter) {}
