package dev.porchlight.knowledge.article.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom an article is for. The service team may read every article. */
public enum Audience {
    EVERYONE,
    /** The people of certain organisations. */
    ORGANISATIONS,
    AGENTS;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
