package dev.porchlight.catalogue;

import dev.porchlight.platform.testing.contract.EventContract;

class EventContractTest extends EventContract {}
