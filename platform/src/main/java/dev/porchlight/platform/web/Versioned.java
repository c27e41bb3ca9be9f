package dev.porchlight.platform.web;

/** A body that shows one aggregate; its version becomes the answer's ETag, to be sent back in {@code If-Match}. */
public interface Versioned {
    long version();
}
