package dev.porchlight.billing.work.read;

import dev.porchlight.billing.work.ProjectNumbers;
import dev.porchlight.platform.inbox.Incoming;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Projects' numbers, as they are told when one is opened: before any time is spent on it. */
@Component
class ProjectNumbersTable implements ProjectNumbers {

    record ProjectOpened(UUID projectId, long number) {}

    private final JdbcClient jdbc;

    ProjectNumbersTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long of(UUID projectId) {
        return jdbc.sql("select number from project_number where project_id = ?")
                .param(projectId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Incoming("porchlight.project.ProjectOpened.v1")
    void on(ProjectOpened event) {
        jdbc.sql("insert into project_number (project_id, number) values (?, ?) on conflict do nothing")
                .params(event.projectId(), event.number())
                .update();
    }
}
