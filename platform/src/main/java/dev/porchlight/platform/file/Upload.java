package dev.porchlight.platform.file;

import java.util.UUID;

/**
 * An uploaded file, as its uploader is told.
 *
 * @param type the media type that its bytes were found to be
 * @param size in bytes
 */
public record Upload(UUID id, String name, String type, long size) {

    /** Where its bytes lie. */
    String key() {
        return key(id);
    }

    static String key(UUID id) {
        return "uploads/" + id;
    }

    /** Where its bytes lie if they are dangerous. */
    static String quarantineKey(UUID id) {
        return "quarantine/" + id;
    }
}
