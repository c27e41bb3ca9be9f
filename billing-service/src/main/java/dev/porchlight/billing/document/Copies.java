package dev.porchlight.billing.document;

import java.util.UUID;

/** Where sealed copies are kept. */
public final class Copies {

    private Copies() {}

    /** The key of the copy's file. */
    public static String blobOf(UUID copyId) {
        return "sealed/" + copyId;
    }
}
