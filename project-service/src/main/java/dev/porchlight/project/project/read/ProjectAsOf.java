package dev.porchlight.project.project.read;

import dev.porchlight.platform.eventstore.Past;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A project as it was. */
@Component
class ProjectAsOf {

    private static final List<String> TABLES = List.of(
            "project",
            "project_follower",
            "project_entry",
            "project_statement",
            "project_change",
            "plan_phase",
            "plan_task",
            "plan_milestone",
            "plan_time",
            "shown_phase",
            "shown_task",
            "shown_milestone",
            "shown_hours");

    private final Past.Views views;

    ProjectAsOf(
            Past past,
            ProjectProjector project,
            PlanProjector plan,
            MilestoneProjector milestones,
            HoursProjector hours,
            EntryProjector entries,
            ChangeProjector changes) {
        this.views = past.views(TABLES, project, plan, milestones, hours, entries, changes);
    }

    /** What {@code read} reads when nothing has happened after {@code moment}. */
    <T> T at(UUID project, Instant moment, Supplier<T> read) {
        return views.at(project, moment, read);
    }
}
