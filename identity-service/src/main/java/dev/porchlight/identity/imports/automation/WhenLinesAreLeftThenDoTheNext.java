package dev.porchlight.identity.imports.automation;

import dev.porchlight.identity.imports.ContactImports;
import dev.porchlight.identity.imports.LinesOfImport;
import dev.porchlight.platform.due.DueWork;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class WhenLinesAreLeftThenDoTheNext {

    private final LinesOfImport lines;

    WhenLinesAreLeftThenDoTheNext(LinesOfImport lines) {
        this.lines = lines;
    }

    @DueWork(value = ContactImports.WORK, threads = 1)
    void goOn(UUID id) {
        lines.goOn(id);
    }
}
