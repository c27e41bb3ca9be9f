package dev.porchlight.project.project.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.project.project.events.FollowerAdded;
import dev.porchlight.project.project.events.FollowerRemoved;
import dev.porchlight.project.project.events.HoursShared;
import dev.porchlight.project.project.events.PartOfPlan;
import dev.porchlight.project.project.events.ProjectDatesMoved;
import dev.porchlight.project.project.events.ProjectDetailsChanged;
import dev.porchlight.project.project.events.ProjectOpened;
import dev.porchlight.project.project.events.ProjectProgressed;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.SeenByAll;
import dev.porchlight.project.project.events.UpdatePosted;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row per project, for lists and for the head of the page. Customers read it: nothing hidden shows in it. */
@ProjectViews
class ProjectProjector {

    private final JdbcClient jdbc;

    ProjectProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ProjectOpened event, Envelope envelope) {
        var quote = event.quote();
        jdbc.sql("""
                insert into project (id, number, organisation_id, site_id, title, type, manager_id, status, start_date,
                  target_date, first_start_date, first_target_date, quote_id, quote_reference, opened_at, updated_at,
                  version)
                values (:id, :number, :organisation, :site, :title, :type, :manager, 'planned', :start, :target, :start,
                  :target, :quote, :reference, :at, :at, :version)""")
                .params(about(envelope))
                .param("number", event.number())
                .param("organisation", event.organisationId())
                .param("site", event.siteId())
                .param("title", event.title())
                .param("type", event.type())
                .param("manager", event.managerId())
                .param("start", event.startDate())
                .param("target", event.targetDate())
                .param("quote", quote == null ? null : quote.quoteId())
                .param("reference", quote == null ? null : quote.reference())
                .update();
        event.followerIds().forEach(follower -> follow(event.projectId(), follower));
    }

    @EventHandler
    void on(ProjectDetailsChanged event, Envelope envelope) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", event.title());
        values.put("site", event.siteId());
        values.put("type", event.type());
        values.put("manager", event.managerId());
        update(envelope, "title = :title, site_id = :site, type = :type, manager_id = :manager", values);
    }

    @EventHandler
    void on(ProjectStatusChanged event, Envelope envelope) {
        Map<String, Object> values = new HashMap<>();
        values.put("status", event.to().word());
        values.put("closed", event.to().isClosed() ? about(envelope).get("at") : null);
        update(envelope, "status = cast(:status as project_status), closed_at = cast(:closed as timestamptz)", values);
    }

    @EventHandler
    void on(ProjectDatesMoved event, Envelope envelope) {
        Map<String, Object> values = new HashMap<>();
        values.put("start", event.startDate());
        values.put("target", event.targetDate());
        update(
                envelope,
                "start_date = :start, target_date = :target, first_start_date = coalesce(first_start_date, :start),"
                        + " first_target_date = coalesce(first_target_date, :target)",
                values);
    }

    @EventHandler
    void on(ProjectProgressed event, Envelope envelope) {
        update(envelope, "progress = :percent", Map.of("percent", event.percent()));
    }

    @EventHandler
    void on(UpdatePosted event, Envelope envelope) {
        Map<String, Object> values = new HashMap<>();
        values.put("health", event.health().word());
        values.put("reason", event.reason());
        update(envelope, "health = :health, health_reason = :reason, reported_at = :at", values);
    }

    @EventHandler
    void on(FollowerAdded event, Envelope envelope) {
        follow(event.projectId(), event.contactId());
        touch(envelope, false);
    }

    @EventHandler
    void on(FollowerRemoved event, Envelope envelope) {
        jdbc.sql("delete from project_follower where project_id = ? and contact_id = ?")
                .params(event.projectId(), event.contactId())
                .update();
        touch(envelope, false);
    }

    @EventHandler
    void on(HoursShared event, Envelope envelope) {
        update(envelope, "hours_shared = :shared", Map.of("shared", event.shared()));
    }

    @EventHandler
    void on(PartOfPlan event, Envelope envelope) {
        touch(envelope, event.unseen());
    }

    @EventHandler
    void on(SeenByAll event, Envelope envelope) {
        touch(envelope, false);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate project, project_follower").update();
    }

    private void follow(UUID project, UUID contact) {
        jdbc.sql("insert into project_follower (project_id, contact_id) values (?, ?) on conflict do nothing")
                .params(project, contact)
                .update();
    }

    /** What is hidden moves neither the time nor the version that customers see. */
    private void touch(Envelope envelope, boolean unseen) {
        jdbc.sql("update project set version = :version, " + (unseen ? "unseen = unseen + 1" : "updated_at = :at")
                        + " where id = :id")
                .params(about(envelope))
                .update();
    }

    private void update(Envelope envelope, String changes, Map<String, Object> values) {
        jdbc.sql("update project set " + changes + ", updated_at = :at, version = :version where id = :id")
                .params(values)
                .params(about(envelope))
                .update();
    }

    private static Map<String, Object> about(Envelope envelope) {
        return Map.of(
                "id", UUID.fromString(envelope.subject()),
                "at", envelope.time().atOffset(ZoneOffset.UTC),
                "version", envelope.sequence());
    }
}
