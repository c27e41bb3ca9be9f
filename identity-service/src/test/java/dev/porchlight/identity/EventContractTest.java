package dev.porchlight.identity;

import dev.porchlight.platform.testing.contract.EventContract;

class EventContractTest extends EventContract {}
