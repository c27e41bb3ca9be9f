package dev.porchlight.billing;

import dev.porchlight.platform.testing.contract.EventContract;

class EventContractTest extends EventContract {}
