package dev.porchlight.platform.testing.lamp;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who calls the lamp service. */
abstract class LampClient {

    @Autowired
    Api anybody;

    private final Tokens.Agent agent = Tokens.Agent.technician();

    Api api() {
        return anybody.as(agent);
    }
}
