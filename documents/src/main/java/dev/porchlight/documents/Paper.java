package dev.porchlight.documents;

import java.time.Instant;
import java.util.List;

/**
 * What is to be printed.
 *
 * @param html well-formed XHTML with {@code lang} and {@code title}; fonts are {@code Doc} and {@code Fallback}, in this order
 * @param at the time the document bears, to the second; never the time of printing, so that the same paper gives the same bytes
 */
public record Paper(String html, Instant at, List<Enclosure> enclosures) {

    public Paper(String html, Instant at) {
        this(html, at, List.of());
    }
}
