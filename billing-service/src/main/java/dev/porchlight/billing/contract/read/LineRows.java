package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.allotment.Allotment;
import dev.porchlight.billing.allotment.Fact;
import dev.porchlight.billing.allotment.Line;
import dev.porchlight.billing.allotment.Run;
import dev.porchlight.billing.allotment.Standing;
import dev.porchlight.billing.allotment.TermsFrom;
import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.billing.contract.read.Standings.Kept;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines and what happened to them. Whoever asks has seen to it that the caller may know. */
@Component
class LineRows {

    private static final String ROWS = """
            select l.*, c.number as contract_number, c.name as contract_name, c.currency, c.ends_on as contract_ends_on,
              c.organisation_id, o.name as organisation_name
            from contract_line l join contract c on c.id = l.contract_id
              left join directory_organisation o on o.id = c.organisation_id
            where %s order by c.starts_on, c.number, l.number""";

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final TypeReference<List<TermsFrom>> HISTORY = new TypeReference<>() {};

    private static final String UP_TO =
            "select * from contract_fact where line_id = any(?) and day <= ? order by line_id, sequence";

    /** What happened since a day; and what came since and is of a day before. */
    private static final String SINCE =
            "select * from contract_fact where line_id = ? and (day >= ? or sequence > ?) order by line_id, sequence";

    /** What is read of a line, in the order in which it came. */
    private record Read(List<Fact> facts, long sequence) {
        private static final Read NOTHING = new Read(List.of(), 0);
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Standings standings;

    LineRows(JdbcClient jdbc, JsonMapper json, Standings standings) {
        this.jdbc = jdbc;
        this.json = json;
        this.standings = standings;
    }

    List<LineRow> ofOrganisation(UUID organisation) {
        return rows("c.organisation_id = :id", organisation);
    }

    List<LineRow> ofContracts(Collection<UUID> contracts) {
        return rows("l.contract_id = any(:id)", contracts.toArray(UUID[]::new));
    }

    Optional<LineRow> find(UUID contract, UUID line) {
        return rows("l.id = :id", line).stream()
                .filter(row -> row.contractId().equals(contract))
                .findAny();
    }

    List<TermsFrom> history(UUID line) {
        return jdbc.sql("select history from contract_line where id = ?")
                .param(line)
                .query((row, number) -> json.readValue(row.getString("history"), HISTORY))
                .single();
    }

    String write(List<TermsFrom> history) {
        return json.writeValueAsString(history);
    }

    /** What is left of each line on a day, and its log up to then: since another day, or since one before that. */
    Map<UUID, Allotment> allotments(Collection<LineRow> lines, LocalDate from, LocalDate day) {
        Map<UUID, Allotment> found = new HashMap<>();
        List<LineRow> others = new ArrayList<>();
        for (LineRow row : lines) {
            Kept kept = standings.find(row.id());
            Allotment onwards = kept != null && kept.serves(row.line(), from) ? onwards(row, kept, day) : null;
            if (onwards == null) {
                others.add(row);
            } else {
                found.put(row.id(), onwards);
            }
        }
        // What is said of a line after its end counts on its last day.
        boolean over = others.stream().anyMatch(row -> row.line().run().isOverOn(day));
        Map<UUID, Read> read = read(UP_TO, others.stream().map(LineRow::id).toArray(UUID[]::new), over ? LAST : day);
        for (LineRow row : others) {
            Read all = read.getOrDefault(row.id(), Read.NOTHING);
            keep(row, all, Standing.before(row.line(), all.facts(), row.currency(), day));
            found.put(row.id(), Allotment.of(row.line(), all.facts(), row.currency(), day));
        }
        return found;
    }

    /** Null if something was said of the time before, which happens when news comes late. */
    private @Nullable Allotment onwards(LineRow row, Kept kept, LocalDate day) {
        Read since =
                read(SINCE, row.id(), kept.standing().from(), kept.sequence()).getOrDefault(row.id(), Read.NOTHING);
        if (!kept.standing().holdsBeside(since.facts())) {
            standings.forget(row.id());
            return null;
        }
        Read upToNow = new Read(since.facts(), Math.max(since.sequence(), kept.sequence()));
        keep(row, upToNow, kept.standing().later(since.facts(), day));
        return kept.standing().allotment(since.facts(), day);
    }

    private void keep(LineRow row, Read read, Optional<Standing> standing) {
        if (read.facts().size() > Standings.FEW) {
            standing.ifPresent(now -> standings.keep(row.id(), new Kept(now, read.sequence())));
        }
    }

    private List<LineRow> rows(String condition, Object id) {
        return jdbc.sql(ROWS.formatted(condition))
                .param("id", id)
                .query((row, number) -> new LineRow(
                        row.getObject("id", UUID.class),
                        row.getObject("contract_id", UUID.class),
                        row.getLong("contract_number"),
                        row.getString("contract_name"),
                        Named.of(row, "organisation"),
                        row.getString("currency"),
                        line(row)))
                .list();
    }

    /** A line ends with its contract at the latest. */
    private Line line(ResultSet row) throws SQLException {
        List<TermsFrom> history = json.readValue(row.getString("history"), HISTORY);
        LocalDate own = row.getObject("ends_on", LocalDate.class);
        LocalDate contract = row.getObject("contract_ends_on", LocalDate.class);
        LocalDate end = own == null || contract != null && contract.isBefore(own) ? contract : own;
        return new Line(
                new Run(
                        row.getObject("starts_on", LocalDate.class),
                        end,
                        history.getLast().terms().period()),
                history);
    }

    private Map<UUID, Read> read(String statement, Object... parameters) {
        Map<UUID, List<Fact>> facts = new HashMap<>();
        Map<UUID, Long> last = new HashMap<>();
        jdbc.sql(statement).params(List.of(parameters)).query(row -> {
            UUID line = row.getObject("line_id", UUID.class);
            facts.computeIfAbsent(line, id -> new ArrayList<>()).add(fact(row));
            last.put(line, row.getLong("sequence"));
        });
        Map<UUID, Read> read = new HashMap<>();
        facts.forEach((line, found) -> read.put(line, new Read(found, last.get(line))));
        return read;
    }

    private Fact fact(ResultSet row) throws SQLException {
        String work = row.getString("work");
        return new Fact(
                row.getObject("id", UUID.class),
                Fact.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getLong("amount"),
                Amount.of(row, "price"),
                row.getString("text"),
                work == null ? null : json.readValue(work, CountedWork.class));
    }
}
