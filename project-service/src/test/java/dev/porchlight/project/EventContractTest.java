package dev.porchlight.project;

import dev.porchlight.platform.testing.contract.EventContract;

class EventContractTest extends EventContract {}
