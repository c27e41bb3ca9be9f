package dev.porchlight.catalogue.asset.imports;

import dev.porchlight.catalogue.asset.imports.ImportedLine.CellError;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what lines of a table mean: all of them in one transaction, which takes a third of the time; each in its own where
 * one of them is refused, so that it is that one alone.
 */
@Component
class Recording {

    private final Commands commands;
    private final TransactionTemplate transaction;

    Recording(Commands commands, TransactionTemplate transaction) {
        this.commands = commands;
        this.transaction = transaction;
    }

    /** What became of each, in their order. */
    List<ImportedLine> of(List<AssetLines.Read> lines, Caller caller) {
        try {
            transaction.executeWithoutResult(status -> lines.stream()
                    .map(AssetLines.Read::command)
                    .filter(Objects::nonNull)
                    .forEach(command -> commands.send(command, caller)));
            return lines.stream().map(AssetLines.Read::said).toList();
        } catch (InvalidInput | RuleBroken | ConcurrencyException oneOfThem) {
            return lines.stream().map(line -> alone(line, caller)).toList();
        }
    }

    private ImportedLine alone(AssetLines.Read line, Caller caller) {
        if (line.command() == null) {
            return line.said();
        }
        try {
            commands.send(line.command(), caller);
            return line.said();
        } catch (InvalidInput refusal) {
            return refused(
                    line.said(),
                    refusal.errors().stream()
                            .map(error -> new CellError(error.pointer().substring(1), error.message()))
                            .toList());
        } catch (RuleBroken refusal) {
            return refused(line.said(), List.of(new CellError("asset number", refusal.getMessage())));
        }
    }

    private static ImportedLine refused(ImportedLine line, List<CellError> errors) {
        return new ImportedLine(line.line(), ImportedLine.Outcome.ERROR, line.number(), List.of(), errors);
    }
}
