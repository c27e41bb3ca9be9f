package dev.porchlight.notification;

import dev.porchlight.platform.testing.contract.EventContract;

class EventContractTest extends EventContract {}
