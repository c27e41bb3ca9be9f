package dev.porchlight.catalogue.asset.imports;

import dev.porchlight.catalogue.asset.commands.RecordAsset;
import dev.porchlight.catalogue.asset.imports.ImportedLine.CellError;
import dev.porchlight.platform.command.Together;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<RecordAsset, List<FieldError>> refused = together.sendAll(commands, caller);
        return lines.stream()
                .map(line -> became(line.said(), refused.getOrDefault(line.command(), List.of())))
                .toList();
    }

    private static ImportedLine became(ImportedLine line, List<FieldError> refusal) {
        if (refusal.isEmpty()) {
            return line;
        }
        List<CellError> errors = refusal.stream()
                .map(error -> new CellError(
                        error.pointer().isEmpty()
                                ? "asset number"
                                : error.pointer().substring(1),
                        error.message()))
                .toList();
        return new ImportedLine(line.line(), ImportedLine.Outcome.ERROR, line.number(), List.of(), errors);
    }
}
