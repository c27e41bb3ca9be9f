package dev.porchlight.billing.work.automation;

import dev.porchlight.billing.allotment.events.WorkedOn;
import dev.porchlight.billing.work.ProjectNumbers;
import dev.porchlight.billing.work.commands.NoteWork;
import dev.porchlight.billing.work.commands.RemoveWork;
import dev.porchlight.billing.work.events.WorkDetails;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.reaction.Reaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes note of time on projects as of that on tickets. An entry of no minutes was taken back. */
@Component
class WhenTimeIsSpentOnProjectThenNoteWork {

    /** Of project-service's event, the fields that are used here. */
    record TimeLogged(
            UUID entryId,
            long revision,
            int minutes,
            String workType,
            LocalDate workDate,
            boolean billable,
            UUID projectId,
            UUID organisationId,
            @Nullable UUID agentId) {}

    private final ProjectNumbers numbers;
    private final Directory directory;

    WhenTimeIsSpentOnProjectThenNoteWork(ProjectNumbers numbers, Directory directory) {
        this.numbers = numbers;
        this.directory = directory;
    }

    @Reaction("porchlight.project.TimeLogged.v1")
    Object on(TimeLogged event, Envelope envelope) {
        if (event.minutes() == 0) {
            return new RemoveWork(event.entryId(), event.revision(), envelope.time());
        }
        return new NoteWork(
                event.entryId(),
                event.revision(),
                envelope.time(),
                new WorkDetails(
                        event.organisationId(),
                        event.projectId(),
                        numbers.of(event.projectId()),
                        event.agentId(),
                        nameOf(event.agentId(), envelope),
                        event.workType(),
                        event.workDate(),
                        event.minutes(),
                        event.billable(),
                        null,
                        WorkedOn.PROJECT));
    }

    private String nameOf(@Nullable UUID agent, Envelope envelope) {
        String name = agent == null ? null : directory.names(List.of(agent)).get(agent);
        String actor = envelope.actor().name();
        return name != null ? name : actor == null ? "" : actor;
    }
}
