package dev.porchlight.platform.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text that somebody types to find where it stands, be it within a word. Whole words are a {@link SearchQuery}'s.
 *
 * @param text without spaces around it; empty if nothing was typed
 */
public record Fragment(String text) {

    /**
     * SQL, behind a column in small letters: has what {@code :fragment} says. Letters are made small on every machine alike,
     * and compared in the collation of the columns, without which no index is used.
     */
    public static final String IN = " like lower(:fragment collate \"pg_c_utf8\") collate \"default\"";

    private static final Pattern SIGNS = Pattern.compile("[\\\\%_]");

    public static Fragment of(@Nullable String typed) {
        return new Fragment(typed == null ? "" : typed.replace('\0', ' ').strip());
    }

    /** SQL: an expression in small letters, to stand before {@link #IN} where no column keeps them. */
    public static String small(String expression) {
        return "lower((" + expression + ") collate \"pg_c_utf8\") collate \"default\"";
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The value of {@code :fragment}, in which the signs of {@code like} stand for themselves. */
    public String pattern() {
        return "%" + SIGNS.matcher(text).replaceAll("\\\\$0") + "%";
    }
}
