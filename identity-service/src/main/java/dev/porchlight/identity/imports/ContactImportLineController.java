package dev.porchlight.identity.imports;

import dev.porchlight.identity.imports.Line.Wrong;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a table, and what became of each. */
@RestController
@RequestMapping("/api/contact-imports/{id}/lines")
@Tag(name = "Contact imports")
class ContactImportLineController {

    /**
     * @param line its number in the file
     * @param contactId who it is about; null for nobody yet
     */
    record ImportLine(
            int line,
            @Nullable String outcome,
            List<String> cells,
            List<Wrong> errors,
            @Nullable UUID contactId) {}

    private static final Sorting BY_LINE = Sorting.by("line", "line", "integer");
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Wrong>> WRONG = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cursors cursors;

    ContactImportLineController(JdbcClient jdbc, JsonMapper json, Cursors cursors) {
        this.jdbc = jdbc;
        this.json = json;
        this.cursors = cursors;
    }

    /** {@code outcome} is one of created, changed, unchanged and refused. */
    @GetMapping
    @Operation(summary = "Its lines, and what became of them")
    Page<ImportLine> lines(
            @PathVariable UUID id, @RequestParam(required = false) String outcome, PageRequest page, Caller caller) {
        caller.requireAgentOr("organisations:write");
        return query(id, outcome).page(jdbc, cursors, page, this::line);
    }

    @GetMapping(value = "/csv", produces = Csv.TYPE)
    @Operation(
            summary = "The same as CSV, with what is wrong in a column of its own",
            description = "To be put right and uploaded again.")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, @RequestParam(required = false) String outcome, Caller caller) {
        caller.requireAgentOr("organisations:write");
        List<String> heads = new ArrayList<>(columns(id));
        heads.add("line");
        heads.add("errors");
        return Csv.answer(
                "contacts.csv",
                heads,
                Csv.lines(
                        next -> query(id, outcome).page(jdbc, cursors, new PageRequest(1, 100, null, next), this::line),
                        this::cells));
    }

    private List<String> cells(ImportLine line) {
        List<String> cells =
                new ArrayList<>(line.cells().stream().map(Csv::text).toList());
        cells.add(String.valueOf(line.line()));
        cells.add(line.errors().stream()
                .map(wrong -> (wrong.field() == null ? "" : wrong.field().word() + " ") + wrong.message())
                .collect(Collectors.joining("; ")));
        return cells;
    }

    private PagedQuery query(UUID id, @Nullable String outcome) {
        columns(id);
        PagedQuery query = new PagedQuery("id, line, outcome, cells, errors, contact_id", "contact_import_line")
                .sortable(BY_LINE)
                .defaultSort("line")
                .where("import_id = :import", "import", id);
        if (outcome != null && !outcome.isBlank()) {
            query.where("outcome = :outcome", "outcome", outcome);
        }
        return query;
    }

    private ImportLine line(ResultSet row, int number) throws SQLException {
        return new ImportLine(
                row.getInt("line"),
                row.getString("outcome"),
                json.readValue(row.getString("cells"), TEXTS),
                row.getString("errors") == null ? List.of() : json.readValue(row.getString("errors"), WRONG),
                row.getObject("contact_id", UUID.class));
    }

    /** Of an import that there is. */
    private List<String> columns(UUID id) {
        return jdbc.sql("select columns from contact_import where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(columns -> json.readValue(columns, TEXTS))
                .orElseThrow(NotFound::new);
    }
}
