package dev.porchlight.forms;

import java.util.Optional;
import java.util.UUID;

/** What answers may refer to: only what the person who answers may choose. */
public interface Known {

    /** Nobody and nothing. */
    Known NOTHING = (type, id) -> Optional.empty();

    /** The name of a person, asset or file; empty if there is none that may be chosen. */
    Optional<String> nameOf(QuestionType type, UUID id);
}
