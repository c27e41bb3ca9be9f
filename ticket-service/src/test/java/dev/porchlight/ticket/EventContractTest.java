package dev.porchlight.ticket;

import dev.porchlight.platform.testing.contract.EventContract;

class EventContractTest extends EventContract {}
