package dev.porchlight.identity.imports;

import dev.porchlight.identity.contact.commands.ChangeContact;
import dev.porchlight.identity.external.Intake;
import dev.porchlight.identity.external.Intake.Kept;
import dev.porchlight.identity.external.Intake.Outcome;
import dev.porchlight.identity.external.Intake.Said;
import dev.porchlight.identity.imports.Line.Wrong;
import dev.porchlight.identity.imports.OrganisationsOfLines.Place;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.upkeep.Housekeeping;
import dev.porchlight.platform.web.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports, and the work on them. */
@Component
public class ContactImports {

    public static final String WORK = "contact-import";

    /** Lines that are looked at, or brought in, in one transaction. */
    private static final int AT_ONCE = 500;

    private static final int ROWS_OF_ONE_INSERT = 5_000;
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** Whose the events are. */
    private record ByWhom(
            Caller.Kind kind,
            String id,
            String name,
            @Nullable String email,
            Set<String> roles,
            Set<String> scopes) {

        static ByWhom of(Caller caller) {
            return new ByWhom(
                    caller.kind(), caller.id(), caller.name(), caller.email(), caller.roles(), caller.scopes());
        }

        Caller caller() {
            return new Caller(kind, id, name, email, null, null, roles, scopes, Map.of());
        }
    }

    private record UnderWay(UUID id, String state, Mapping mapping, Caller by) {}

    private record Done(
            int line,
            String outcome,
            @Nullable String errors,
            @Nullable UUID contact) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Due due;
    private final Intake intake;
    private final OrganisationsOfLines organisations;
    private final Housekeeping housekeeping;

    ContactImports(
            JdbcClient jdbc,
            JsonMapper json,
            Due due,
            Intake intake,
            OrganisationsOfLines organisations,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.json = json;
        this.due = due;
        this.intake = intake;
        this.organisations = organisations;
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
                        json.writeValueAsString(ByWhom.of(by)),
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

    /** Does the next lines; as long as there are more, the rest is due again. Done once in effect, also when it breaks off. */
    public void goOn(UUID id) {
        UnderWay underWay = jdbc.sql("""
                select id, state, mapping, by_whom from contact_import
                where id = ? and state in ('checking', 'importing') for update""")
                .param(id)
                .query((row, number) -> new UnderWay(
                        row.getObject("id", UUID.class),
                        row.getString("state"),
                        json.readValue(row.getString("mapping"), Mapping.class),
                        json.readValue(row.getString("by_whom"), ByWhom.class).caller()))
                .optional()
                .orElse(null);
        if (underWay == null) {
            return;
        }
        List<Line> lines = next(underWay);
        if (!lines.isEmpty()) {
            note(id, underWay.state().equals("checking") ? look(underWay, lines) : bringIn(underWay, lines));
        }
        if (lines.size() == AT_ONCE) {
            due.put(WORK, id.toString(), id);
        } else {
            jdbc.sql("""
                    update contact_import set state = ?, version = version + 1,
                        finished_at = now() where id = ?""")
                    .params(underWay.state().equals("checking") ? "checked" : "done", id)
                    .update();
        }
    }

    private List<Line> next(UnderWay underWay) {
        return jdbc.sql("""
                select line, cells from contact_import_line where import_id = ? and outcome is null
                order by line limit ?""")
                .params(underWay.id(), AT_ONCE)
                .query((row, number) -> Line.read(
                        row.getInt("line"), underWay.mapping().read(json.readValue(row.getString("cells"), TEXTS))))
                .list();
    }

    private List<Done> look(UnderWay underWay, List<Line> lines) {
        Map<Line, Place> places = organisations.places(lines, underWay.mapping(), null);
        Map<String, Integer> first = firstLines(underWay.id(), lines);
        Map<Line, List<Wrong>> wrong = new HashMap<>();
        List<Line> sound = new ArrayList<>();
        for (Line line : lines) {
            List<Wrong> found = new ArrayList<>(line.wrong());
            Place place = places.get(line);
            if (place.wrong() != null) {
                found.add(place.wrong());
            }
            int before = first.getOrDefault(line.key().toLowerCase(Locale.ROOT), line.number());
            if (before < line.number()) {
                found.add(new Wrong(null, "is about the same person as line " + before));
            }
            wrong.put(line, found);
            if (found.isEmpty() && place.organisation() != null) {
                sound.add(line);
            }
        }
        Map<Line, Kept> kept = kept(sound, intake.wouldKeep(underWay.mapping().source(), said(sound, places)));
        return lines.stream()
                .map(line -> {
                    if (!wrong.get(line).isEmpty()) {
                        return refused(line, wrong.get(line));
                    }
                    // With an organisation that would be new comes somebody who would be new.
                    return kept.containsKey(line)
                            ? done(line, kept.get(line))
                            : new Done(line.number(), "created", null, null);
                })
                .toList();
    }

    private List<Done> bringIn(UnderWay underWay, List<Line> lines) {
        try {
            // What has changed since it was looked through is looked at again.
            Map<Line, Place> places = organisations.places(lines, underWay.mapping(), underWay.by());
            List<Line> sound = lines.stream()
                    .filter(line -> line.wrong().isEmpty() && places.get(line).wrong() == null)
                    .toList();
            Map<Line, Kept> kept =
                    kept(sound, intake.keep(underWay.mapping().source(), said(sound, places), underWay.by()));
            return lines.stream()
                    .map(line -> kept.containsKey(line)
                            ? done(line, kept.get(line))
                            : refused(
                                    line,
                                    line.wrong().isEmpty()
                                            ? List.of(places.get(line).wrong())
                                            : line.wrong()))
                    .toList();
        } catch (RuleBroken | InvalidInput e) {
            // A view was behind, such as a site's that was just added. It is tried again, and not refused.
            throw new IllegalStateException(e);
        }
    }

    private static Map<Line, Kept> kept(List<Line> lines, List<Kept> kept) {
        Map<Line, Kept> byLine = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            byLine.put(lines.get(i), kept.get(i));
        }
        return byLine;
    }

    private static List<Said> said(List<Line> lines, Map<Line, Place> places) {
        return lines.stream()
                .map(line -> new Said(
                        line.key(),
                        places.get(line).organisation(),
                        line.site() == null
                                ? null
                                : new ChangeContact.Place(places.get(line).site()),
                        line.name(),
                        line.email(),
                        line.roles(),
                        line.visibility(),
                        line.active()))
                .toList();
    }

    private Done done(Line line, Kept kept) {
        return kept.outcome() == Outcome.ELSEWHERE
                ? refused(line, List.of(new Wrong(Meaning.ORGANISATION, "is another than this person's here")))
                : new Done(line.number(), kept.outcome().name().toLowerCase(Locale.ROOT), null, kept.id());
    }

    private Done refused(Line line, List<Wrong> wrong) {
        return new Done(line.number(), "refused", json.writeValueAsString(wrong), null);
    }

    private Map<String, Integer> firstLines(UUID id, List<Line> lines) {
        Map<String, Integer> first = new HashMap<>();
        jdbc.sql("""
                select key, min(line) as line from contact_import_line
                where import_id = ? and key = any(?) and key <> '' group by key""")
                .params(
                        id,
                        lines.stream()
                                .map(line -> line.key().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query(row -> {
                    first.put(row.getString("key"), row.getInt("line"));
                });
        return first;
    }

    private void note(UUID id, List<Done> done) {
        jdbc.sql("""
                update contact_import_line as line set outcome = done.outcome, errors = cast(done.errors as jsonb),
                    contact_id = done.contact
                from unnest(?, ?, ?, ?) as done (line, outcome, errors, contact)
                where line.import_id = ? and line.line = done.line""")
                .params(
                        done.stream().map(Done::line).toArray(Integer[]::new),
                        done.stream().map(Done::outcome).toArray(String[]::new),
                        done.stream().map(Done::errors).toArray(String[]::new),
                        done.stream().map(Done::contact).toArray(UUID[]::new),
                        id)
                .update();
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
