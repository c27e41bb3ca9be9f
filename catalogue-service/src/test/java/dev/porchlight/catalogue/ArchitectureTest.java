package dev.porchlight.catalogue;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.porchlight.platform.testing.contract.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends Architecture {

    @Test
    void thePartsOfTheServiceDoNotGoInCircles() {
        slices().matching("dev.porchlight.catalogue.(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.porchlight.catalogue"));
    }
}
