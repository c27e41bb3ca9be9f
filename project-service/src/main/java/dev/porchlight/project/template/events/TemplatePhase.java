package dev.porchlight.project.template.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase to be planned.
 *
 * @param startsAfter days after the project's start; null for not said, as all such
 */
public record TemplatePhase(
        String title,
        boolean shown,
        @Nullable Integer startsAfter,
        @Nullable Integer endsAfter,
        List<TemplateTask> tasks) {}
