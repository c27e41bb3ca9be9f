package dev.porchlight.e2e.system;

import java.util.UUID;

/** Words that no other test uses. */
public final class Unique {

    private Unique() {}

    public static String words(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The end of a word that no other test uses, without digits. */
    public static String letters() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 6)
                .chars()
                .map(c -> c <= '9' ? c - '0' + 'g' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
