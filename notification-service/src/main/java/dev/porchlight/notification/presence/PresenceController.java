package dev.porchlight.notification.presence;

import dev.porchlight.notification.live.LiveSignals;
import dev.porchlight.notification.subject.Kinds;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/presence/{subjectId}")
@Tag(name = "Live updates")
class PresenceController {

    /** Pages say three times within it that they are still there. */
    private static final String PATIENCE = "interval '45 seconds'";

    record Here(@NotNull(message = "is required") Boolean writing) {}

    /** A colleague who has it open. */
    record Present(UUID id, String name, boolean writing) {}

    /** @param people without yourself; those who write first */
    record Presence(List<Present> people) {}

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Kinds kinds;
    private final LiveSignals signals;

    PresenceController(JdbcClient jdbc, Subjects subjects, Kinds kinds, LiveSignals signals) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.kinds = kinds;
        this.signals = signals;
    }

    @PutMapping
    @Transactional
    @Operation(
            summary = "Say that you have a thing open, and hear who else has",
            description = "For the service team. Said again every 15 seconds; whoever does not has gone after 45.")
    Presence here(@PathVariable UUID subjectId, @Valid @RequestBody Here here, Caller caller) {
        Subject subject = known(subjectId, caller);
        boolean changed = jdbc.sql("""
                with before as (
                  select writing from presence where subject_id = :subject and person_id = :me and seen_at > now() - %s),
                kept as (
                  insert into presence (subject_id, person_id, name, writing, seen_at)
                  values (:subject, :me, :name, :writing, now())
                  on conflict (subject_id, person_id) do update set name = excluded.name, writing = excluded.writing, seen_at = now())
                select not exists (select from before where writing = :writing)""".formatted(PATIENCE))
                .param("subject", subjectId)
                .param("me", caller.personId())
                .param("name", caller.name())
                .param("writing", here.writing())
                .query(Boolean.class)
                .single();
        if (changed) {
            tell(subject);
        }
        return new Presence(jdbc.sql("""
                select person_id, name, writing from presence
                where subject_id = :subject and person_id <> :me and seen_at > now() - %s
                order by writing desc, name limit 20""".formatted(PATIENCE))
                .param("subject", subjectId)
                .param("me", caller.personId())
                .query((row, number) -> new Present(
                        row.getObject("person_id", UUID.class), row.getString("name"), row.getBoolean("writing")))
                .list());
    }

    @DeleteMapping
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that you have a thing open no more")
    void gone(@PathVariable UUID subjectId, Caller caller) {
        Subject subject = known(subjectId, caller);
        int gone = jdbc.sql("delete from presence where subject_id = ? and person_id = ?")
                .params(subjectId, caller.personId())
                .update();
        if (gone > 0) {
            tell(subject);
        }
    }

    private void tell(Subject subject) {
        signals.tellTheTeam("presence", subject, Map.of("id", subject.id()));
    }

    private Subject known(UUID subject, Caller caller) {
        if (!caller.isAgent()) {
            throw new NotAllowed("Only the service team can do this.");
        }
        return subjects.find(subject)
                .filter(found -> kinds.mayKnow(caller, found.kind(), found.thing()))
                .orElseThrow(NotFound::new);
    }
}
