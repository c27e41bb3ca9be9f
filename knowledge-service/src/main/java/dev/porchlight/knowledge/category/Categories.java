package dev.porchlight.knowledge.category;

import java.util.Optional;
import java.util.UUID;

/** Which categories and subjects there are. Never behind: what was just added is known. */
public interface Categories {

    /** The category of this name, in whatever case. */
    Optional<UUID> called(String name);

    /** The category's subject of this name, in whatever case. */
    Optional<UUID> subjectCalled(UUID category, String name);

    boolean hasSubject(UUID subject);
}
