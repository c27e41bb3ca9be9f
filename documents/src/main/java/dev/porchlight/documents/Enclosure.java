package dev.porchlight.documents;

/**
 * A file inside a PDF.
 *
 * @param name its file name, such as {@code evidence.json}
 * @param mediaType such as {@code application/json}
 * @param description one line for the reader's list of files
 */
public record Enclosure(String name, String mediaType, String description, Relation relation, byte[] bytes) {

    /** What it is to the page, in PDF/A-3's words. */
    public enum Relation {
        /** The same, for machines: an e-invoice. */
        ALTERNATIVE("Alternative"),
        /** More than the page says: evidence. */
        SUPPLEMENT("Supplement");

        final String word;

        Relation(String word) {
            this.word = word;
        }
    }
}
