package dev.porchlight.platform.search;

import java.util.List;

/**
 * What was found, best first.
 *
 * @param more whether there is more than was asked for
 */
public record Hits(List<Hit> hits, boolean more) {}
