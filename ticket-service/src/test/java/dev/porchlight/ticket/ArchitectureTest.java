package dev.porchlight.ticket;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.porchlight.platform.testing.contract.Architecture;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends Architecture {

    /** Of the event that leaves the note. */
    @Override
    protected Set<String> idsOfPartsAlone() {
        return Set.of("NoteOnTicket");
    }

    /** That a file is infected is shown by what is known of all files, which is written with the event. */
    @Override
    protected Set<String> eventsThatNobodyIsShown() {
        return Set.of("FileQuarantined");
    }

    @Test
    void thePartsOfTheServiceDoNotGoInCircles() {
        slices().matching("dev.porchlight.ticket.(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.porchlight.ticket"));
    }
}
