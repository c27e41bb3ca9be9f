package dev.porchlight.catalogue;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.contract.BodyContract;

@ServiceIT
class BodiesIT extends BodyContract {}
