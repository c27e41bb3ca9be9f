package dev.porchlight.catalogue.asset.read;

import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sought;
import dev.porchlight.platform.search.Fragment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assets are meant by what somebody types above the list: those that have it in number, serial or key fields, be it
 * within a word. One or two letters have to begin one.
 */
final class AssetMatches {

    private static final String ROW = "' ' || a.search" + Fragment.IN;

    /**
     * The letters by themselves, so that they are told once and not of every row; they are of one organisation already, which
     * is only looked at then: said as equal, PostgreSQL would read all of its index besides.
     */
    private static final String WITHIN =
            "a.organisation_id is not distinct from :within and a.letters @> (select letters_of(:within, "
                    + Fragment.small("cast(:typed as text)") + ")) and " + ROW;

    private static final String BEGIN = "lower(cast(:begin as text) collate \"pg_c_utf8\")";

    private static final String NUMBER_BEGINS = AssetController.NUMBER + " >= " + BEGIN + " and "
            + AssetController.NUMBER + " < " + BEGIN + " || U&'\\+10FFFF'";

    private static final String BEHIND_THE_BEGINNING = "substr(a.search, 2)" + Fragment.IN;

    /** What has a space in it may begin with a number and go on behind it: its second letter is behind the beginning. */
    private static final String FROM_THE_SECOND_LETTER =
            "substr(a.search, 2)" + Fragment.IN.replace(":fragment", ":second") + " and " + ROW;

    private AssetMatches() {}

    /**
     * Narrows nothing if nothing was typed.
     *
     * @param within the one organisation whose assets are looked through; null for all
     */
    static void narrow(PagedQuery query, @Nullable String q, @Nullable UUID within) {
        String text = Fragment.of(q).text();
        if (text.isEmpty()) {
            return;
        }
        String typed = text.codePointCount(0, text.length()) < 3 ? " " + text : text;
        String pattern = new Fragment(typed).pattern();
        if (within != null) {
            query.sought(
                    new Sought(List.of(keys(WITHIN)), ROW).byGlancing(),
                    Map.of("fragment", pattern, "typed", typed, "within", within));
        } else if (text.contains(" ")) {
            String second = new Fragment(text.substring(text.offsetByCodePoints(0, 1))).pattern();
            query.sought(
                    new Sought(List.of(keys(FROM_THE_SECOND_LETTER)), ROW).byRowsFirst(),
                    Map.of("fragment", pattern, "second", second));
        } else {
            query.sought(
                    new Sought(List.of(keys(NUMBER_BEGINS), keys(BEHIND_THE_BEGINNING)), ROW)
                            .byRowsFirst()
                            .standingTogether(NUMBER_BEGINS),
                    Map.of("fragment", pattern, "begin", text));
        }
    }

    private static String keys(String condition) {
        return "select a.id from asset a where " + condition;
    }
}
