package dev.porchlight.knowledge.article.read;

import dev.porchlight.platform.security.Caller;
import java.util.Map;

/**
 * The condition on {@code article a} under which the caller may read it. Every query that shows anything of an article
 * has it. What it lets customers see is in {@code article} and {@code article_edition}; drafts stand elsewhere.
 */
public record Readable(String condition, Map<String, Object> parameters) {

    private static final String PUBLISHED = "a.state = 'published'";

    private static final String FOR_CUSTOMERS = PUBLISHED
            + " and (a.audience = 'everyone'"
            + " or a.audience = 'organisations' and :readerOrganisation = any(a.organisation_ids))";

    /** As a reader: what is published, and for them. */
    public static Readable by(Caller caller) {
        caller.requirePersonOr("knowledge:read");
        return caller.isCustomer()
                ? new Readable(FOR_CUSTOMERS, Map.of("readerOrganisation", caller.organisationId()))
                : new Readable(PUBLISHED, Map.of());
    }

    /** In a list, where the service team finds its drafts and what it has withdrawn too. */
    public static Readable listedTo(Caller caller) {
        Readable readable = by(caller);
        return caller.isCustomer() ? readable : new Readable("true", Map.of());
    }
}
