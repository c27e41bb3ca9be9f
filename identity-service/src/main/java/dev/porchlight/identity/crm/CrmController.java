package dev.porchlight.identity.crm;

import dev.porchlight.identity.contact.ContactRole;
import dev.porchlight.identity.crm.CrmRuns.Refusal;
import dev.porchlight.identity.crm.commands.ChangeCrmMapping;
import dev.porchlight.identity.crm.events.CrmMapping;
import dev.porchlight.identity.crm.events.CrmMapping.RolesOfValue;
import dev.porchlight.identity.value.Word;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/crm-sync")
@Tag(name = "CRM")
class CrmController {

    private static final String COLUMN = "[a-z][a-z0-9_]{0,99}";
    private static final String COLUMN_IS = "must be the logical name of a column, such as fullname";

    /**
     * @param configured whether the environment says where Dynamics is; otherwise nothing runs
     * @param url where that is
     */
    record CrmSyncView(boolean configured, @Nullable String url, CrmMapping mapping) {}

    /** @param roles what the values of the column mean here */
    record MappingBody(
            @NotNull(message = "is required") Boolean enabled,

            @NotNull(message = "is required") @Pattern(regexp = COLUMN, message = COLUMN_IS) @Schema(example = "name")
            String accountName,

            @NotNull(message = "is required")
            @Pattern(regexp = COLUMN, message = COLUMN_IS)
            @Schema(example = "fullname")
            String contactName,

            @NotNull(message = "is required")
            @Pattern(regexp = COLUMN, message = COLUMN_IS)
            @Schema(example = "emailaddress1")
            String contactEmail,

            @Pattern(regexp = COLUMN, message = COLUMN_IS) @Schema(example = "telephone1") @Nullable
            String contactTelephone,

            @Pattern(regexp = COLUMN, message = COLUMN_IS) @Schema(example = "new_portalrole") @Nullable
            String roleColumn,

            @Size(max = 50, message = "must be at most 50") @Nullable
            List<@NotNull(message = "is required") @Valid RolesOfValueBody> roles) {

        CrmMapping toMapping() {
            return new CrmMapping(
                    enabled,
                    accountName,
                    contactName,
                    contactEmail,
                    contactTelephone,
                    roleColumn == null || roleColumn.isBlank() ? null : roleColumn,
                    roles == null
                            ? List.of()
                            : roles.stream().map(RolesOfValueBody::toRoles).toList());
        }
    }

    record RolesOfValueBody(
            @NotNull(message = "is required") @Size(min = 1, max = 100, message = "must have 1 to 100 characters")
            String value,

            @NotNull(message = "is required") List<@NotNull ContactRole> roles) {

        RolesOfValue toRoles() {
            return new RolesOfValue(value, Word.spelt(roles));
        }
    }

    record NewRun(@NotNull(message = "is required") Boolean dryRun) {}

    record Begun(UUID id) {}

    /**
     * @param state waiting, running, done or failed
     * @param by who asked for it; null if it ran by itself
     * @param refusals the first 200 of what was refused
     * @param problem why it failed
     */
    record CrmRun(
            UUID id,
            boolean dryRun,
            String state,
            @Nullable String by,
            Instant createdAt,
            @Nullable Instant finishedAt,
            int created,
            int changed,
            int unchanged,
            int refused,
            List<Refusal> refusals,
            @Nullable String problem) {}

    private static final Sorting BY_TIME = Sorting.by("createdAt", "created_at", "timestamptz");
    private static final TypeReference<List<Refusal>> REFUSALS = new TypeReference<>() {};

    private final Commands commands;
    private final CrmMappings mappings;
    private final CrmRuns runs;
    private final DynamicsSettings settings;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cursors cursors;

    CrmController(
            Commands commands,
            CrmMappings mappings,
            CrmRuns runs,
            DynamicsSettings settings,
            JdbcClient jdbc,
            JsonMapper json,
            Cursors cursors) {
        this.commands = commands;
        this.mappings = mappings;
        this.runs = runs;
        this.settings = settings;
        this.jdbc = jdbc;
        this.json = json;
        this.cursors = cursors;
    }

    @ModelAttribute
    void onlyAdministrators(Caller caller) {
        caller.requireRole("administrator");
    }

    @GetMapping
    @Operation(summary = "How organisations and people come from Microsoft Dynamics 365")
    CrmSyncView sync() {
        return new CrmSyncView(
                settings.configured(), settings.configured() ? settings.url().toString() : null, mappings.current());
    }

    @PutMapping("/mapping")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say which columns are what", description = "The next run reads everything once more.")
    void change(@Valid @RequestBody MappingBody body, Caller caller) {
        commands.send(new ChangeCrmMapping(CrmSync.ID, body.toMapping()), caller);
    }

    @PostMapping("/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Synchronise now, or try it",
            description =
                    "A dry run reads everything and changes nothing. While one is under way the answer is that one.")
    Begun run(@Valid @RequestBody NewRun body, Caller caller) {
        if (!settings.configured()) {
            throw new DynamicsIsNotConfigured();
        }
        return new Begun(runs.begin(body.dryRun(), caller));
    }

    @GetMapping("/runs")
    @Operation(summary = "The runs there were")
    Page<CrmRun> list(PageRequest page) {
        return new PagedQuery("*", "crm_run")
                .sortable(BY_TIME)
                .defaultSort("-createdAt")
                .page(jdbc, cursors, page, this::read);
    }

    @GetMapping("/runs/{runId}")
    @Operation(summary = "How far one has come")
    CrmRun one(@PathVariable UUID runId) {
        return jdbc.sql("select * from crm_run where id = ?")
                .param(runId)
                .query(this::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private CrmRun read(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new CrmRun(
                row.getObject("id", UUID.class),
                row.getBoolean("dry"),
                row.getString("state"),
                row.getString("by_name"),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("refused"),
                json.readValue(row.getString("refusals"), REFUSALS),
                row.getString("problem"));
    }
}
