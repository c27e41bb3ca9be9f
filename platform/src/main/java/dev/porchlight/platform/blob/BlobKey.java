package dev.porchlight.platform.blob;

import java.util.regex.Pattern;

/** What a key may be, wherever the bytes are. */
final class BlobKey {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*");

    private BlobKey() {}

    /** The key, if it is one. */
    static String require(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a blob's key: " + key);
        }
        return key;
    }
}
