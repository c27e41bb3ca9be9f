package dev.porchlight.project.project.events;

import java.util.UUID;

/**
 * A file of a project.
 *
 * @param size in bytes
 */
public record AttachedFile(UUID id, String name, String type, long size) {}
