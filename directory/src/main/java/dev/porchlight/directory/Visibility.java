package dev.porchlight.directory;

import java.util.Locale;

/** How much of what their organisation asks for a contact sees, beside what is their own. */
public enum Visibility {
    OWN,
    /** What is asked for at their site. */
    SITE,
    /** Everything their organisation asks for. */
    ORGANISATION;

    /** The visibility that is spelt so; the least where nobody knows the word, or there is none. */
    static Visibility of(String word) {
        for (Visibility visibility : values()) {
            if (visibility.word().equals(word)) {
                return visibility;
            }
        }
        return OWN;
    }

    /** How it is spelt outside of Java. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
