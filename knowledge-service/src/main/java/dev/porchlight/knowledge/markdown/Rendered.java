package dev.porchlight.knowledge.markdown;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A text as readers see it.
 *
 * @param html safe to show: nothing in it but what {@link Markdown} lets through
 * @param files the article files that it shows or links to
 * @param notShown the addresses of pictures that are not the portal's own; their description stands in their place
 */
public record Rendered(String html, Set<UUID> files, List<String> notShown) {}
