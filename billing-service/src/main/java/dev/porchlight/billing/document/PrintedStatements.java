package dev.porchlight.billing.document;

import dev.porchlight.billing.account.Accounts;
import dev.porchlight.billing.account.Buyers;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.statement.Period;
import dev.porchlight.billing.statement.Statement;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Statements as files. */
@Component
public class PrintedStatements {

    private final StatementPaper paper;
    private final Printer printer;
    private final Settings settings;
    private final Accounts accounts;
    private final Directory directory;
    private final Languages languages;

    PrintedStatements(
            StatementPaper paper,
            Printer printer,
            Settings settings,
            Accounts accounts,
            Directory directory,
            Languages languages) {
        this.paper = paper;
        this.printer = printer;
        this.settings = settings;
        this.accounts = accounts;
        this.directory = directory;
        this.languages = languages;
    }

    /** An organisation's statements of a period, one per currency, in the reader's language. */
    public PrintedFile of(UUID organisation, Period period, List<Statement> statements, Caller reader) {
        return PrintedFile.pdf(
                "Statement " + period.from() + " to " + period.to(),
                printer.print(paper.of(
                        settings.current().seller(),
                        Buyers.of(organisation, accounts, directory),
                        period,
                        statements,
                        languages.of(reader))));
    }
}
