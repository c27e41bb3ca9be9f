package dev.porchlight.identity.crm;

import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What runs there were, and how far one has come. */
@Component
public class CrmRuns {

    public static final String WORK = "crm-sync";

    private static final int REFUSALS_KEPT = 200;

    /** @param id what the CRM calls it */
    record Refusal(String table, String id, @Nullable String name, String why) {}

    record Run(UUID id, boolean dry) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Due due;
    private final DynamicsSettings settings;
    private final CrmMappings mappings;

    CrmRuns(JdbcClient jdbc, JsonMapper json, Due due, DynamicsSettings settings, CrmMappings mappings) {
        this.jdbc = jdbc;
        this.json = json;
        this.due = due;
        this.settings = settings;
        this.mappings = mappings;
    }

    /** One at a time: whoever asks while one is under way has that. */
    @Transactional
    UUID begin(boolean dry, @Nullable Caller by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('crm-run', 0))")
                .query((row, number) -> true)
                .single();
        return jdbc.sql("select id from crm_run where state in ('waiting', 'running')")
                .query(UUID.class)
                .optional()
                .orElseGet(() -> {
                    UUID id = UUID.randomUUID();
                    jdbc.sql("""
                            insert into crm_run (id, dry, state, by_name, created_at)
                            values (?, ?, 'waiting', ?, now())""").params(id, dry, by == null ? null : by.name()).update();
                    due.put(WORK, id.toString(), id);
                    return id;
                });
    }

    /** Begins one if it is time. */
    @Transactional
    public void beginInTime() {
        if (!settings.configured() || !mappings.current().enabled()) {
            return;
        }
        boolean recent =
                jdbc.sql("select count(*) from crm_run where not dry and created_at > now() - make_interval(secs => ?)")
                                .param(settings.every().toSeconds())
                                .query(Integer.class)
                                .single()
                        > 0;
        if (!recent) {
            begin(false, null);
        }
    }

    Run open(UUID id) {
        return jdbc.sql(
                        "update crm_run set state = 'running' where id = ? and state in ('waiting', 'running') returning id, dry")
                .param(id)
                .query(Run.class)
                .optional()
                .orElse(null);
    }

    /** A run that counts anew, such as a trial that begins from its start again. */
    void forget(UUID id) {
        jdbc.sql("""
                update crm_run set created = 0, changed = 0, unchanged = 0, refused = 0, refusals = '[]' where id = ?""").param(id).update();
    }

    void count(UUID id, int created, int changed, int unchanged, List<Refusal> refused) {
        jdbc.sql("""
                update crm_run set created = created + ?, changed = changed + ?, unchanged = unchanged + ?,
                    refused = refused + ?,
                    refusals = case when jsonb_array_length(refusals) < ? then refusals || cast(? as jsonb) else refusals end
                where id = ?""")
                .params(
                        created,
                        changed,
                        unchanged,
                        refused.size(),
                        REFUSALS_KEPT,
                        json.writeValueAsString(refused),
                        id)
                .update();
    }

    void end(UUID id, @Nullable String problem) {
        jdbc.sql("update crm_run set state = ?, problem = ?, finished_at = now() where id = ?")
                .params(problem == null ? "done" : "failed", problem, id)
                .update();
    }
}
