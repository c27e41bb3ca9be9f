package dev.porchlight.project;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.contract.ApiContract;

@ServiceIT
class ApiContractIT extends ApiContract {}
