package dev.porchlight.knowledge.article.read;

import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.security.Caller;
import java.util.Map;

/**
 * The condition on {@code article a} under which the caller may read it. Every query that shows anything of an article
 * has it. What it lets customers see is in {@code article} and {@code article_edition}; drafts stand elsewhere.
 */
public record Readable(String condition, Map<String, Object> parameters) {

    private static final WhoMayKnow ARTICLES =
            WhoMayKnow.agents().machines("knowledge:read").organisation();

    private static final Columns ROWS = Columns.organisationWhere("a.audience = 'everyone'"
            + " or a.audience = 'organisations' and :knowOrganisation = any(a.organisation_ids)");

    /** As a reader: what is published, and for them. */
    public static Readable by(Caller caller) {
        caller.requirePersonOr("knowledge:read");
        Known known = ARTICLES.by(caller, ROWS);
        return new Readable("a.state = 'published' and " + known.condition(), known.parameters());
    }

    /** In a list, where the service team finds its drafts and what it has withdrawn too. */
    public static Readable listedTo(Caller caller) {
        Readable readable = by(caller);
        return caller.isCustomer() ? readable : new Readable("true", Map.of());
    }

    /** By whose words their searches are corrected: by those of what they may read, for by others they could ask for them. */
    static SearchScopes words(Caller caller) {
        return caller.isCustomer() ? SearchScopes.everybody().and(caller.organisationId()) : SearchScopes.serviceTeam();
    }
}
