package dev.porchlight.project.project.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.project.project.events.AcceptanceAsked;
import dev.porchlight.project.project.events.AcceptanceExpired;
import dev.porchlight.project.project.events.AcceptorLeft;
import dev.porchlight.project.project.events.MilestoneAccepted;
import dev.porchlight.project.project.events.MilestonePlanned;
import dev.porchlight.project.project.events.MilestoneReached;
import dev.porchlight.project.project.events.MilestoneRejected;
import dev.porchlight.project.project.events.MilestoneVoted;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Milestones twice, as the rest of the plan: all of them, and those that customers are shown. */
@ProjectViews
class MilestoneProjector {

    /** What somebody said, be it for somebody else. */
    record Word(UUID acceptor, UUID by, boolean accepted) {}

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
                insert into plan_milestone (project_id, id, phase_id, title, due_on, shown, acceptor_ids, quorum, within_days)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?)
                on conflict (project_id, id) do update set phase_id = excluded.phase_id, title = excluded.title,
                  due_on = excluded.due_on, shown = excluded.shown, acceptor_ids = excluded.acceptor_ids,
                  quorum = excluded.quorum, within_days = excluded.within_days,
                  awaited = case when excluded.acceptor_ids = '[]' then '[]' else plan_milestone.awaited end""")
                .params(
                        event.projectId(),
                        event.milestoneId(),
                        plan.phaseId(),
                        plan.title(),
                        plan.dueOn(),
                        plan.shown(),
                        json.writeValueAsString(plan.acceptorIds()),
                        plan.quorum() == null ? null : json.writeValueAsString(plan.quorum()),
                        plan.acceptWithinDays())
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
    void on(AcceptanceAsked event) {
        jdbc.sql("""
                update plan_milestone set awaited = cast(:asked as jsonb), votes = '[]', round = :round, instead = :instead,
                  expires_at = :expires, state = 'reached'
                where project_id = :project and id = :id""")
                .param("asked", json.writeValueAsString(event.acceptorIds()))
                .param("round", event.round())
                .param("instead", event.instead())
                .param(
                        "expires",
                        event.expiresAt() == null ? null : event.expiresAt().atOffset(ZoneOffset.UTC))
                .param("project", event.projectId())
                .param("id", event.milestoneId())
                .update();
        show(event.projectId(), event.milestoneId());
    }

    @EventHandler
    void on(MilestoneVoted event) {
        var word = new Word(event.acceptorId(), event.personId(), event.accepted());
        jdbc.sql("""
                update plan_milestone set awaited = awaited - cast(:seat as text), votes = votes || cast(:word as jsonb)
                where project_id = :project and id = :id""")
                .param("seat", event.acceptorId().toString())
                .param("word", json.writeValueAsString(word))
                .param("project", event.projectId())
                .param("id", event.milestoneId())
                .update();
        show(event.projectId(), event.milestoneId());
    }

    @EventHandler
    void on(AcceptorLeft event) {
        jdbc.sql("update plan_milestone set awaited = awaited - cast(? as text) where project_id = ? and id = ?")
                .params(event.contactId().toString(), event.projectId(), event.milestoneId())
                .update();
        show(event.projectId(), event.milestoneId());
    }

    @EventHandler
    void on(MilestoneAccepted event) {
        decide(event.projectId(), event.milestoneId(), "state = 'accepted', awaited = '[]', expires_at = null");
    }

    @EventHandler
    void on(MilestoneRejected event) {
        decide(
                event.projectId(),
                event.milestoneId(),
                "state = 'rejected', reached_at = null, awaited = '[]', expires_at = null");
    }

    @EventHandler
    void on(AcceptanceExpired event) {
        decide(event.projectId(), event.milestoneId(), "state = 'expired', awaited = '[]', expires_at = null");
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
                insert into shown_milestone (project_id, id, phase_id, title, due_on, acceptor_ids, reached_at, state,
                  quorum, round, instead, awaited, votes, expires_at, within_days)
                select project_id, id, phase_id, title, due_on, acceptor_ids, reached_at, state,
                  quorum, round, instead, awaited, votes, expires_at, within_days from plan_milestone
                where project_id = ? and id = ? and (shown or acceptor_ids <> '[]')""").params(project, milestone).update();
    }
}
