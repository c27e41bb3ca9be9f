package dev.porchlight.e2e.system;

import java.util.UUID;

/** Words that no other test uses. */
public final class Unique {

    private Unique() {}

    public static String words(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
