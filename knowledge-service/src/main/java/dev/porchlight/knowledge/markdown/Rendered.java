package dev.porchlight.knowledge.markdown;

import java.util.Set;
import java.util.UUID;

/**
 * A text as readers see it.
 *
 * @param html safe to show: nothing in it but what {@link Markdown} lets through
 * @param files the article files that it shows or links to
 */
public record Rendered(String html, Set<UUID> files) {}
