package dev.porchlight.billing;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.porchlight.platform.testing.contract.Architecture;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends Architecture {

    /** Scopes of words, facts of a line, and lines, payments and rounding of an invoice: each of an id that is random or derived. */
    @Override
    protected Set<String> idsOfPartsAlone() {
        return Set.of("InvoiceReaders", "Settlement", "ImportedInvoice", "Import", "LedgerProjector");
    }

    @Test
    void thePartsOfTheServiceDoNotGoInCircles() {
        slices().matching("dev.porchlight.billing.(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.porchlight.billing"));
    }
}
