package dev.porchlight.platform.position;

/** A body that shows one aggregate; its version becomes the answer's ETag, to be sent back in {@code If-Match}. */
public interface Versioned {
    long version();
}
