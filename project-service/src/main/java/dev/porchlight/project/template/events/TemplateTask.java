package dev.porchlight.project.template.events;

import org.jspecify.annotations.Nullable;

/** A task to be planned. */
public record TemplateTask(
        String title,
        @Nullable Integer plannedMinutes,
        boolean shown,
        boolean forCustomer,
        @Nullable Integer dueAfter) {}
