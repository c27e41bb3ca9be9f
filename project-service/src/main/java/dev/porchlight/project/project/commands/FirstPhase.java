package dev.porchlight.project.project.commands;

import java.util.Map;
import java.util.UUID;

/** A phase that a project begins with, and the titles of its tasks in order. */
public record FirstPhase(UUID phaseId, String title, Map<UUID, String> tasks) {}
