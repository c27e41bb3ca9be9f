package dev.porchlight.catalogue.asset.imports;

import dev.porchlight.catalogue.asset.AssetIds;
import dev.porchlight.catalogue.asset.MayKnowAsset;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.LongAnswer;
import dev.porchlight.platform.web.Table;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Assets")
class AssetImportController {

    /**
     * What the table means, or did.
     *
     * @param lines of those that are not the same as before, the first 1,000 that are wrong and the first 1,000 others
     */
    record AssetImport(boolean dryRun, int created, int changed, int same, int errors, List<ImportedLine> lines) {}

    private static final String DESCRIPTION = """
            A table of comma-separated values with a first line of column names: asset number or external id, asset type, \
            site, owner (an email address), serial, key field, key field 2, key field 3, status, warranty until, licence \
            until. A blank cell leaves what there is, - takes it away. As a dry run nothing is changed, and it is said of \
            each line what it would do. The same table twice is all the same. A large one takes its time: the answer's \
            JSON comes behind white space, which is sent every few seconds meanwhile.""";

    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final int LINES_SAID = 1_000;

    /** Lines in one transaction. Readers of the event store wait for as long as it takes. */
    private static final int AT_ONCE = 100;

    private final Recording recording;
    private final AssetIds ids;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Directory directory;

    AssetImportController(Recording recording, AssetIds ids, JdbcClient jdbc, JsonMapper json, Directory directory) {
        this.recording = recording;
        this.ids = ids;
        this.jdbc = jdbc;
        this.json = json;
        this.directory = directory;
    }

    @PostMapping(value = "/api/assets/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import assets of an organisation from a table", description = DESCRIPTION)
    AssetImport importAll(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) UUID organisationId,
            @Parameter(description = "true to change nothing; false if not said") @RequestParam(required = false)
                    Boolean dryRun,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        caller.requireAgentOr(MayKnowAsset.WRITE);
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", file == null ? "is required" : "is empty");
        }
        if (organisationId == null || directory.organisation(organisationId).isEmpty()) {
            throw new InvalidInput("organisationId", "is not an organisation we know");
        }
        Table table = Table.read(file.getBytes());
        table.requireColumns(AssetCells.COLUMNS);
        LongAnswer answer = new LongAnswer(response, SILENCE);
        try {
            return make(
                    table,
                    new AssetLines(organisationId, ids, jdbc, json),
                    Boolean.TRUE.equals(dryRun),
                    caller,
                    answer);
        } catch (RuntimeException e) {
            throw answer.brokenOff(e);
        }
    }

    private AssetImport make(Table table, AssetLines lines, boolean dryRun, Caller caller, LongAnswer answer) {
        int[] counts = new int[ImportedLine.Outcome.values().length];
        List<ImportedLine> wrong = new ArrayList<>();
        List<ImportedLine> others = new ArrayList<>();
        List<Table.Row> rows = table.rows();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<AssetLines.Read> read = lines.read(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
            List<ImportedLine> done =
                    dryRun ? read.stream().map(AssetLines.Read::said).toList() : recording.of(read, caller);
            for (ImportedLine line : done) {
                counts[line.outcome().ordinal()]++;
                List<ImportedLine> alike = line.outcome() == ImportedLine.Outcome.ERROR ? wrong : others;
                if (line.outcome() != ImportedLine.Outcome.SAME && alike.size() < LINES_SAID) {
                    alike.add(line);
                }
            }
            answer.isComing();
        }
        return new AssetImport(
                dryRun,
                counts[ImportedLine.Outcome.CREATE.ordinal()],
                counts[ImportedLine.Outcome.CHANGE.ordinal()],
                counts[ImportedLine.Outcome.SAME.ordinal()],
                counts[ImportedLine.Outcome.ERROR.ordinal()],
                Stream.concat(wrong.stream(), others.stream())
                        .sorted(Comparator.comparingLong(ImportedLine::line))
                        .toList());
    }
}
