package dev.porchlight.project;

import dev.porchlight.platform.testing.contract.Architecture;

class ArchitectureTest extends Architecture {}
