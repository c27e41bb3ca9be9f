package dev.porchlight.forms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A form as it was published, which never changes: what is common to all, and what single organisations ask besides.
 *
 * @param number from 1
 */
public record Edition(int number, Form base, List<OwnQuestions> own, Instant publishedAt) {

    /** An organisation's own questions. */
    public record OwnQuestions(UUID organisationId, List<Addition> additions) {

        public OwnQuestions {
            additions = additions == null ? List.of() : List.copyOf(additions);
        }
    }

    public Edition {
        own = own == null ? List.of() : List.copyOf(own);
    }

    /** The form as this organisation answers it. */
    public Form of(UUID organisationId) {
        return own.stream()
                .filter(questions -> questions.organisationId().equals(organisationId))
                .findFirst()
                .map(questions -> base.with(questions.additions()))
                .orElse(base);
    }
}
