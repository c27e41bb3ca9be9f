package dev.porchlight.ticket.attachment;

import java.util.UUID;

/** An uploaded file, as its uploader is told. */
record Upload(UUID id, String name, String type, long size) {

    /** Where its bytes lie. */
    String key() {
        return "attachments/" + id;
    }

    /** Where its bytes lie if they are dangerous. */
    String quarantineKey() {
        return "quarantine/" + id;
    }
}
