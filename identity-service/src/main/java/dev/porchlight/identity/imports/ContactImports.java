package dev.porchlight.identity.imports;

import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.upkeep.Housekeeping;
import dev.porchlight.platform.web.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tables that were uploaded, and what is wanted of them. The work itself is {@link LinesOfImport}'s. */
@Component
public class ContactImports {

    public static final String WORK = "contact-import";

    private static final int ROWS_OF_ONE_INSERT = 5_000;
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Due due;
    private final Housekeeping housekeeping;

    ContactImports(JdbcClient jdbc, JsonMapper json, Due due, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.json = json;
        this.due = due;
        this.housekeeping = new Housekeeping(jdbc, transaction);
    }

    @Transactional
    UUID begin(String file, Table table, Caller by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into contact_import (id, file, by_whom, by_name, state, columns, mapping, lines, created_at)
                values (?, ?, cast(? as jsonb), ?, 'mapping', cast(? as jsonb), cast(? as jsonb), ?, now())""")
                .params(
                        id,
                        file,
                        json.writeValueAsString(UploadedBy.of(by)),
                        by.name(),
                        json.writeValueAsString(table.columns()),
                        json.writeValueAsString(Mapping.guessed(table.columns())),
                        table.rows().size())
                .update();
        for (int from = 0; from < table.rows().size(); from += ROWS_OF_ONE_INSERT) {
            List<Map<String, Object>> rows =
                    table.rows().subList(from, Math.min(table.rows().size(), from + ROWS_OF_ONE_INSERT)).stream()
                            .map(row -> Map.<String, Object>of(
                                    "line",
                                    row.line(),
                                    "cells",
                                    table.columns().stream()
                                            .map(column -> row.cells().getOrDefault(column, ""))
                                            .toList()))
                            .toList();
            jdbc.sql("""
                    insert into contact_import_line (import_id, line, cells)
                    select ?, line, cells from jsonb_to_recordset(cast(? as jsonb)) as row (line integer, cells jsonb)""").params(id, json.writeValueAsString(rows)).update();
        }
        return id;
    }

    /** Gives the columns their meanings, and has the table looked through. */
    @Transactional
    void map(UUID id, Mapping mapping) {
        String state = hold(id);
        if (state.equals("importing") || state.equals("done")) {
            throw new ImportHasBegun();
        }
        mapping.require(columns(id));
        jdbc.sql("""
                update contact_import set state = 'checking', mapping = cast(? as jsonb), version = version + 1,
                    finished_at = null where id = ?""").params(json.writeValueAsString(mapping), id).update();
        jdbc.sql("""
                update contact_import_line set outcome = null, errors = null, contact_id = null,
                    key = lower(btrim(cells ->> ?)) where import_id = ?""").params(mapping.keyColumn(), id).update();
        due.put(WORK, id.toString(), id);
    }

    /** Brings in all lines that nothing is wrong with. */
    @Transactional
    void start(UUID id) {
        if (!hold(id).equals("checked")) {
            throw new ImportIsNotChecked();
        }
        jdbc.sql("update contact_import set state = 'importing', version = version + 1 where id = ?")
                .param(id)
                .update();
        jdbc.sql("update contact_import_line set outcome = null where import_id = ? and outcome <> 'refused'")
                .param(id)
                .update();
        due.put(WORK, id.toString(), id);
    }

    private String hold(UUID id) {
        return jdbc.sql("select state from contact_import where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<String> columns(UUID id) {
        return json.readValue(
                jdbc.sql("select columns from contact_import where id = ?")
                        .param(id)
                        .query(String.class)
                        .single(),
                TEXTS);
    }

    /** People's data are kept no longer than somebody may want to look at what was wrong. */
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT2M")
    void forget() {
        housekeeping.delete("contact_import", "created_at < now() - interval '90 days'");
    }
}
