package dev.porchlight.identity.imports.automation;

import dev.porchlight.identity.imports.ContactImports;
import dev.porchlight.platform.due.DueWork;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class WhenLinesAreLeftThenDoTheNext {

    private final ContactImports imports;

    WhenLinesAreLeftThenDoTheNext(ContactImports imports) {
        this.imports = imports;
    }

    @DueWork(value = ContactImports.WORK, threads = 1)
    void goOn(UUID id) {
        imports.goOn(id);
    }
}
