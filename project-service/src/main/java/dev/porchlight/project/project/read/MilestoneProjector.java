package dev.porchlight.project.project.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.project.project.events.MilestoneAccepted;
import dev.porchlight.project.project.events.MilestonePlanned;
import dev.porchlight.project.project.events.MilestoneReached;
import dev.porchlight.project.project.events.MilestoneRejected;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Milestones twice, as the rest of the plan: all of them, and those that customers are shown. */
@ProjectViews
class MilestoneProjector {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MilestoneProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(MilestonePlanned event) {
        var plan = event.plan();
        jdbc.sql("""
                insert into plan_milestone (project_id, id, phase_id, title, due_on, shown, acceptor_ids)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb))
                on conflict (project_id, id) do update set phase_id = excluded.phase_id, title = excluded.title,
                  due_on = excluded.due_on, shown = excluded.shown, acceptor_ids = excluded.acceptor_ids""")
                .params(
                        event.projectId(),
                        event.milestoneId(),
                        plan.phaseId(),
                        plan.title(),
                        plan.dueOn(),
                        plan.shown(),
                        json.writeValueAsString(plan.acceptorIds()))
                .update();
        show(event.projectId(), event.milestoneId());
    }

    @EventHandler
    void on(MilestoneReached event, Envelope envelope) {
        jdbc.sql("update plan_milestone set reached_at = ?, state = 'reached' where project_id = ? and id = ?")
                .params(envelope.time().atOffset(ZoneOffset.UTC), event.projectId(), event.milestoneId())
                .update();
        show(event.projectId(), event.milestoneId());
    }

    @EventHandler
    void on(MilestoneAccepted event) {
        decide(event.projectId(), event.milestoneId(), "state = 'accepted'");
    }

    @EventHandler
    void on(MilestoneRejected event) {
        decide(event.projectId(), event.milestoneId(), "state = 'rejected', reached_at = null");
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate plan_milestone, shown_milestone").update();
    }

    private void decide(UUID project, UUID milestone, String changes) {
        jdbc.sql("update plan_milestone set " + changes + " where project_id = ? and id = ?")
                .params(project, milestone)
                .update();
        show(project, milestone);
    }

    private void show(UUID project, UUID milestone) {
        jdbc.sql("delete from shown_milestone where project_id = ? and id = ?")
                .params(project, milestone)
                .update();
        jdbc.sql("""
                insert into shown_milestone (project_id, id, phase_id, title, due_on, acceptor_ids, reached_at, state)
                select project_id, id, phase_id, title, due_on, acceptor_ids, reached_at, state from plan_milestone
                where project_id = ? and id = ? and (shown or acceptor_ids <> '[]')""").params(project, milestone).update();
    }
}
