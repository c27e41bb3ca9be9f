package dev.porchlight.billing;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.contract.BodyContract;

@ServiceIT
class BodiesIT extends BodyContract {}
