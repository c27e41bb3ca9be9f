package dev.porchlight.knowledge.article;

import java.util.OptionalLong;
import java.util.UUID;

/** Which articles there are. Never behind: what was just drafted is known. */
public interface Articles {

    /** The article's number; empty if there is no such article. */
    OptionalLong numberOf(UUID articleId);
}
