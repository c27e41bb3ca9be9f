package dev.porchlight.project.project.automation;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.RemindOfUpdate;
import dev.porchlight.project.project.events.ProjectOpened;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.UpdatePosted;
import dev.porchlight.project.project.read.WorkingDays;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** Puts down when somebody should have told how a project goes, and reminds whoever runs it then. */
@Component
@ProcessingGroup("silence")
class Silence {

    static final String REMINDER = "project-silence";

    /** Working days that may go by. */
    private static final int PATIENCE = 7;

    private static final Caller SYSTEM = Caller.system("project");

    /** Since when nobody has told. */
    record Since(UUID projectId, Instant toldAt) {}

    private final Due due;
    private final Commands commands;
    private final WorkingDays days;

    Silence(Due due, Commands commands, WorkingDays days) {
        this.due = due;
        this.commands = commands;
        this.days = days;
    }

    @EventHandler
    void on(ProjectOpened event, @Timestamp Instant at) {
        wait(event.projectId(), at);
    }

    @EventHandler
    void on(UpdatePosted event, @Timestamp Instant at) {
        wait(event.projectId(), at);
    }

    @EventHandler
    void on(ProjectStatusChanged event, @Timestamp Instant at) {
        if (event.to().isClosed()) {
            due.drop(REMINDER, event.projectId().toString());
        } else if (event.from().isClosed()) {
            wait(event.projectId(), at);
        }
    }

    @DueWork(REMINDER)
    void remind(Since since) {
        commands.send(new RemindOfUpdate(since.projectId(), since.toldAt()), SYSTEM);
    }

    private void wait(UUID project, Instant toldAt) {
        due.put(REMINDER, project.toString(), new Since(project, toldAt), days.after(toldAt, PATIENCE));
    }
}
