package dev.porchlight.identity.imports;

import dev.porchlight.platform.problem.RuleBroken;

final class ImportHasBegun extends RuleBroken {

    ImportHasBegun() {
        super("This table is being brought in, or has been. Upload it again to read it in another way.");
    }
}
