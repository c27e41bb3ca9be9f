package dev.porchlight.identity;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.contract.ApiContract;

@ServiceIT
class IdentityApiContractIT extends ApiContract {}
