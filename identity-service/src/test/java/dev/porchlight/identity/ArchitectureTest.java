package dev.porchlight.identity;

import dev.porchlight.platform.testing.contract.Architecture;

class ArchitectureTest extends Architecture {}
