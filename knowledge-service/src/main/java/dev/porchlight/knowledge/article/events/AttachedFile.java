package dev.porchlight.knowledge.article.events;

import java.util.UUID;

/**
 * A file that belongs to an article.
 *
 * @param type the media type that its bytes were found to be
 * @param size in bytes
 */
public record AttachedFile(UUID id, String name, String type, long size) {}
