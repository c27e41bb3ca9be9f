package dev.porchlight.knowledge.opinion;

import dev.porchlight.platform.security.Caller;
import java.util.OptionalInt;
import java.util.UUID;

/** Which articles somebody may read. */
public interface ReadableArticles {

    /** The published edition of an article; empty if there is none, or none for them. */
    OptionalInt editionFor(Caller reader, UUID articleId);
}
