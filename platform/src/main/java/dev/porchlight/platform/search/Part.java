package dev.porchlight.platform.search;

/**
 * A piece of a text, as it stands there. It is text and never HTML.
 *
 * @param match whether it is a word that was looked for
 */
public record Part(String text, boolean match) {}
