package dev.porchlight.knowledge;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.porchlight.platform.testing.contract.Architecture;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends Architecture {

    /** Articles' words stand in the articles' rows. */
    @Override
    protected Set<String> viewsInRowsOfOthers() {
        return Set.of("SearchProjector");
    }

    @Test
    void thePartsOfTheServiceDoNotGoInCircles() {
        slices().matching("dev.porchlight.knowledge.(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.porchlight.knowledge"));
    }
}
