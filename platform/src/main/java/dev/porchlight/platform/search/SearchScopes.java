package dev.porchlight.platform.search;

import java.util.Arrays;
import java.util.UUID;

/**
 * Whose words: those whose searches a document's words may correct, and the words that may correct somebody's search. A
 * scope is an id, such as an organisation's or a person's; everybody and the service team have one of their own.
 */
public record SearchScopes(UUID... ids) {

    private static final UUID EVERYBODY = new UUID(0, 0);
    private static final UUID SERVICE_TEAM = new UUID(0, 1);

    /** The scope of words that everybody may read. */
    public static SearchScopes everybody() {
        return new SearchScopes(EVERYBODY);
    }

    /** The scope of all words that the service team may read: all there are. */
    public static SearchScopes serviceTeam() {
        return new SearchScopes(SERVICE_TEAM);
    }

    /** The scopes of these. */
    public static SearchScopes of(UUID... ids) {
        return new SearchScopes(ids);
    }

    /** And these. */
    public SearchScopes and(UUID... more) {
        UUID[] all = Arrays.copyOf(ids, ids.length + more.length);
        System.arraycopy(more, 0, all, ids.length, more.length);
        return new SearchScopes(all);
    }
}
