package dev.porchlight.identity.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.platform.file.FileName;
import dev.porchlight.platform.paging.Column;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Rows;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Table;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tables of contacts: uploaded, understood, looked through, brought in. */
@RestController
@RequestMapping("/api/contact-imports")
@Tag(name = "Contact imports")
class ContactImportController {

    /**
     * @param columns as the first line names them
     * @param lines how many there are
     * @param created how many people are new, or were; of the lines that were looked at
     * @param left how many lines are still to be looked at, or brought in
     */
    record ContactImport(
            UUID id,
            String file,
            ImportState state,
            List<String> columns,
            Mapping mapping,
            int lines,
            int created,
            int changed,
            int unchanged,
            int refused,
            int left,
            String by,
            Instant createdAt,
            @Nullable Instant finishedAt) {}

    enum ImportState {
        MAPPING,
        CHECKING,
        CHECKED,
        IMPORTING,
        DONE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record ImportRow(
            @Column("id") UUID id,
            @Column(value = "file", sort = "lower(file)") String file,
            @Column("state") String state,
            @Column("lines") int lines,
            @Column("by_name") String by,

            @Column(value = "created_at", sort = "created_at")
            Instant createdAt) {}

    record MappingInput(
            @NotNull(message = "is required") @Size(max = 50, message = "must be at most 50")
            List<@Nullable Meaning> columns,

            @Pattern(
                    regexp = "[a-z0-9][a-z0-9-]{0,39}",
                    message = "must be a word of lower-case letters, digits and hyphens")
            @Nullable
            String source,

            @Nullable Boolean createOrganisations,
            @Nullable Boolean createSites) {

        Mapping toMapping() {
            return new Mapping(
                    columns,
                    source == null ? Mapping.SOURCE : source,
                    Boolean.TRUE.equals(createOrganisations),
                    Boolean.TRUE.equals(createSites));
        }
    }

    record Begun(UUID id) {}

    private static final Rows<ImportRow> ROWS = Rows.of(ImportRow.class);
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final ContactImports imports;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cursors cursors;

    ContactImportController(ContactImports imports, JdbcClient jdbc, JsonMapper json, Cursors cursors) {
        this.imports = imports;
        this.jdbc = jdbc;
        this.json = json;
        this.cursors = cursors;
    }

    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("organisations:write");
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a table of contacts",
            description = "Comma-separated values with the columns' names in the first line, up to 50,000 lines.")
    ResponseEntity<Begun> upload(@RequestParam(required = false) MultipartFile file, Caller caller) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", file == null ? "is required" : "is empty");
        }
        Table table = Table.read(file.getBytes());
        if (table.rows().isEmpty()) {
            throw new InvalidInput("file", "has no lines below the names of its columns");
        }
        UUID id = imports.begin(FileName.clean(file.getOriginalFilename()), table, caller);
        return ResponseEntity.created(URI.create("/api/contact-imports/" + id)).body(new Begun(id));
    }

    @GetMapping
    @Operation(summary = "The tables that were uploaded")
    Page<ImportRow> list(PageRequest page) {
        return new PagedQuery(ROWS, "contact_import").defaultSort("-createdAt").page(jdbc, cursors, page, ROWS);
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far one has come")
    ContactImport one(@PathVariable UUID id) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select coalesce(outcome, 'left') as outcome, count(*) as lines from contact_import_line
                where import_id = ? group by 1""").param(id).query(row -> {
            counts.put(row.getString("outcome"), row.getInt("lines"));
        });
        return jdbc.sql("select * from contact_import where id = ?")
                .param(id)
                .query((row, number) -> read(row, counts))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private ContactImport read(ResultSet row, Map<String, Integer> counts) throws SQLException {
        return new ContactImport(
                row.getObject("id", UUID.class),
                row.getString("file"),
                ImportState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                json.readValue(row.getString("columns"), TEXTS),
                json.readValue(row.getString("mapping"), Mapping.class),
                row.getInt("lines"),
                counts.getOrDefault("created", 0),
                counts.getOrDefault("changed", 0),
                counts.getOrDefault("unchanged", 0),
                counts.getOrDefault("refused", 0),
                counts.getOrDefault("left", 0),
                row.getString("by_name"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("finished_at") == null
                        ? null
                        : row.getTimestamp("finished_at").toInstant());
    }

    @PutMapping("/{id}/mapping")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Say what its columns are, and have it looked through",
            description = "Changes nothing: each line is told what would become of it, or what is wrong with it.")
    void map(@PathVariable UUID id, @Valid @RequestBody MappingInput body) {
        imports.map(id, body.toMapping());
    }

    @PostMapping("/{id}/start")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Bring it in",
            description =
                    "All lines that nothing is wrong with. What was done is kept when it breaks off, and it goes on by itself.")
    void start(@PathVariable UUID id) {
        imports.start(id);
    }
}
