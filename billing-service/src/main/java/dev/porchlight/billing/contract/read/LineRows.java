package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.allotment.Allotment;
import dev.porchlight.billing.allotment.Fact;
import dev.porchlight.billing.allotment.Line;
import dev.porchlight.billing.allotment.Run;
import dev.porchlight.billing.allotment.TermsFrom;
import dev.porchlight.billing.allotment.events.CountedWork;
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

    private static final TypeReference<List<TermsFrom>> HISTORY = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LineRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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

    /** What is left of each line on a day, and its log up to then. */
    Map<UUID, Allotment> allotments(Collection<LineRow> lines, LocalDate day) {
        Map<UUID, List<Fact>> facts = facts(lines.stream().map(LineRow::id).toList());
        Map<UUID, Allotment> found = new HashMap<>();
        lines.forEach(row -> found.put(
                row.id(), Allotment.of(row.line(), facts.getOrDefault(row.id(), List.of()), row.currency(), day)));
        return found;
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

    private Map<UUID, List<Fact>> facts(List<UUID> lines) {
        Map<UUID, List<Fact>> facts = new HashMap<>();
        jdbc.sql("select * from contract_fact where line_id = any(?) order by line_id, sequence")
                .param(lines.toArray(UUID[]::new))
                .query(row -> {
                    facts.computeIfAbsent(row.getObject("line_id", UUID.class), line -> new ArrayList<>())
                            .add(fact(row));
                });
        return facts;
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
