package dev.porchlight.identity;

import dev.porchlight.platform.testing.contract.Architecture;
import java.util.Set;

class ArchitectureTest extends Architecture {

    /** What an older Keycloak tells without an id of its own. */
    @Override
    protected Set<String> idsOfPartsAlone() {
        return Set.of("SignInEvents");
    }
}
