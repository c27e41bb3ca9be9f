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
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Looks through the lines of a table, or brings them in, as many at a time as one transaction takes. */
@Component
public class LinesOfImport {

    private static final int AT_ONCE = 500;
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

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

    LinesOfImport(JdbcClient jdbc, JsonMapper json, Due due, Intake intake, OrganisationsOfLines organisations) {
        this.jdbc = jdbc;
        this.json = json;
        this.due = due;
        this.intake = intake;
        this.organisations = organisations;
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
                        json.readValue(row.getString("by_whom"), UploadedBy.class)
                                .caller()))
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
            due.put(ContactImports.WORK, id.toString(), id);
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
                        line.telephone(),
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
}
