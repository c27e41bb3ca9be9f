package dev.porchlight.project.project.write;

import dev.porchlight.project.project.commands.FirstMilestone;
import dev.porchlight.project.project.commands.FirstPhase;
import dev.porchlight.project.template.events.TemplatePhase;
import dev.porchlight.project.template.events.TemplateTask;
import dev.porchlight.project.template.read.Templates.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a template says of a project that begins on a day; without one, nothing is dated. */
record FromTemplate(Template template, @Nullable LocalDate start) {

    List<FirstPhase> phases() {
        return template.phases().stream().map(this::phase).toList();
    }

    List<FirstMilestone> milestones() {
        return template.milestones().stream()
                .map(milestone -> new FirstMilestone(
                        UUID.randomUUID(), null, milestone.title(), day(milestone.dueAfter()), milestone.shown()))
                .toList();
    }

    private FirstPhase phase(TemplatePhase phase) {
        return new FirstPhase(
                UUID.randomUUID(),
                phase.title(),
                phase.shown(),
                day(phase.startsAfter()),
                day(phase.endsAfter()),
                phase.tasks().stream().map(this::task).toList());
    }

    private FirstPhase.FirstTask task(TemplateTask task) {
        return new FirstPhase.FirstTask(
                UUID.randomUUID(),
                task.title(),
                task.plannedMinutes(),
                task.shown(),
                task.forCustomer(),
                day(task.dueAfter()));
    }

    private @Nullable LocalDate day(@Nullable Integer after) {
        return start == null || after == null ? null : start.plusDays(after);
    }
}
