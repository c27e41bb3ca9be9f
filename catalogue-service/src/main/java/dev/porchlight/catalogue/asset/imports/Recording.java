package dev.porchlight.catalogue.asset.imports;

import dev.porchlight.catalogue.asset.commands.RecordAsset;
import dev.porchlight.catalogue.asset.imports.ImportedLine.CellError;
import dev.porchlight.platform.command.Together;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what lines of a table mean; one that is refused takes no other along. */
@Component
class Recording {

    private final Together together;

    Recording(Together together) {
        this.together = together;
    }

    /** What became of each, in their order. */
    List<ImportedLine> of(List<AssetLines.Read> lines, Caller caller) {
        List<RecordAsset> commands = lines.stream()
                .map(AssetLines.Read::command)
                .filter(Objects::nonNull)
                .toList();
        Map<RecordAsset, RuntimeException> refused = together.send(commands, caller);
        return lines.stream()
                .map(line -> became(line.said(), refused.get(line.command())))
                .toList();
    }

    private static ImportedLine became(ImportedLine line, @Nullable RuntimeException refusal) {
        if (refusal == null) {
            return line;
        }
        List<CellError> errors = refusal instanceof InvalidInput invalid
                ? invalid.errors().stream()
                        .map(error -> new CellError(error.pointer().substring(1), error.message()))
                        .toList()
                : List.of(new CellError("asset number", refusal.getMessage()));
        return new ImportedLine(line.line(), ImportedLine.Outcome.ERROR, line.number(), List.of(), errors);
    }
}
