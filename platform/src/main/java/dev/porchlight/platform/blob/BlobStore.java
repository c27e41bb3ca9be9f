package dev.porchlight.platform.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps bytes under keys. What they are and who may have them is for others to know. */
public interface BlobStore {

    /**
     * Stores the stream's bytes under a key, all or nothing; what was there before is replaced.
     *
     * @param key letters, digits, {@code -} and {@code /} only
     * @return how many bytes there were
     */
    long put(String key, InputStream bytes) throws IOException;

    /** The bytes under a key, to be closed by the caller; empty if there are none. */
    Optional<InputStream> get(String key) throws IOException;

    /** Removes what is under the key, if anything is. */
    void delete(String key) throws IOException;
}
