package dev.porchlight.identity.crm;

import dev.porchlight.identity.crm.CrmRuns.Refusal;
import dev.porchlight.identity.crm.CrmRuns.Run;
import dev.porchlight.identity.crm.events.CrmMapping;
import dev.porchlight.platform.due.NotNow;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.RuleBroken;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * One run: accounts, then contacts, page by page. What a page says and the link to the next are committed together, so that a run
 * that breaks off goes on where it was. A trial reads everything and keeps neither.
 */
@Component
public class Synchronisation {

    private final Dataverse dataverse;
    private final CrmMappings mappings;
    private final AccountRecords accounts;
    private final ContactRecords people;
    private final CrmRuns runs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Synchronisation(
            Dataverse dataverse,
            CrmMappings mappings,
            AccountRecords accounts,
            ContactRecords people,
            CrmRuns runs,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.dataverse = dataverse;
        this.mappings = mappings;
        this.accounts = accounts;
        this.people = people;
        this.runs = runs;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What one page came to. */
    record Tally(int created, int changed, int unchanged, List<Refusal> refused) {}

    /** A table of Dataverse, and what is done with its records. */
    interface Source {

        String table();

        List<String> columns(CrmMapping mapping);

        /** In a transaction, unless it is dry. */
        Tally keep(List<JsonNode> records, CrmMapping mapping, boolean dry);
    }

    /**
     * Does it, or goes on with it.
     *
     * @throws NotNow if Dataverse asks for a rest
     */
    public void run(UUID id) {
        Run run = runs.open(id);
        if (run == null) {
            return;
        }
        CrmMapping mapping = mappings.current();
        if (run.dry()) {
            runs.forget(id);
        }
        try {
            for (Source source : Stream.of(accounts, people).toList()) {
                read(source, mapping, run);
            }
            runs.end(id, null);
        } catch (RestClientException e) {
            runs.end(id, "Dataverse answered with an error: " + shortened(e.getMessage()));
        } catch (RuleBroken | InvalidInput e) {
            runs.end(id, shortened(e.getMessage()));
        }
    }

    private void read(Source source, CrmMapping mapping, Run run) {
        Optional<String> place = run.dry() ? Optional.empty() : placeOf(source);
        Dataverse.Page page;
        try {
            page = place.isPresent()
                    ? dataverse.behind(place.get())
                    : dataverse.first(source.table(), source.columns(mapping));
        } catch (Dataverse.LinkExpired e) {
            page = dataverse.first(source.table(), source.columns(mapping));
        }
        while (true) {
            Dataverse.Page now = page;
            if (run.dry()) {
                note(run, source.keep(now.value(), mapping, true));
            } else {
                transaction.executeWithoutResult(status -> {
                    note(run, source.keep(now.value(), mapping, false));
                    keepPlace(source, now.next() == null ? now.delta() : now.next());
                });
            }
            if (now.next() == null) {
                return;
            }
            page = dataverse.behind(now.next());
        }
    }

    private void note(Run run, Tally tally) {
        runs.count(run.id(), tally.created(), tally.changed(), tally.unchanged(), tally.refused());
    }

    private Optional<String> placeOf(Source source) {
        return jdbc.sql("select link from crm_place where entity = ?")
                .param(source.table())
                .query(String.class)
                .optional();
    }

    private void keepPlace(Source source, String link) {
        if (link == null) {
            jdbc.sql("delete from crm_place where entity = ?")
                    .param(source.table())
                    .update();
        } else {
            jdbc.sql("""
                    insert into crm_place (entity, link) values (?, ?)
                    on conflict (entity) do update set link = excluded.link""").params(source.table(), link).update();
        }
    }

    private static String shortened(String text) {
        return text == null ? "" : text.substring(0, Math.min(500, text.length()));
    }
}
