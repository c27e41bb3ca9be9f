package dev.porchlight.identity.client;

import dev.porchlight.platform.problem.RuleBroken;

final class ApiClientIsRevoked extends RuleBroken {

    ApiClientIsRevoked() {
        super("This client was revoked. Add another one.");
    }
}
