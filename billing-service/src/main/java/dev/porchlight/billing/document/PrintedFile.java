package dev.porchlight.billing.document;

/** A file that was made, and what it is called. */
public record PrintedFile(String name, byte[] bytes) {

    /** Numbers may have slashes in them, which no file name has. */
    public static PrintedFile pdf(String number, byte[] bytes) {
        return of(number, "pdf", bytes);
    }

    static PrintedFile of(String number, String ending, byte[] bytes) {
        return new PrintedFile(number.replaceAll("[/\\\\]", "-") + "." + ending, bytes);
    }
}
