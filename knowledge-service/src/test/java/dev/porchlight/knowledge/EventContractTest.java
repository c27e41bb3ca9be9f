package dev.porchlight.knowledge;

import dev.porchlight.platform.testing.contract.EventContract;

class EventContractTest extends EventContract {}
