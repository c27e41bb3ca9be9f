package dev.porchlight.identity.imports;

import dev.porchlight.platform.problem.RuleBroken;

final class ImportIsNotChecked extends RuleBroken {

    ImportIsNotChecked() {
        super("This table has to be looked through first, and can be brought in once.");
    }
}
