package dev.porchlight.knowledge.article.read;

import dev.porchlight.platform.problem.NotFound;
import java.util.UUID;

/** How an article is asked for: by its id, or by the number that people know. */
record Key(String condition, Object value) {

    /** @throws NotFound if it is neither */
    static Key of(String idOrNumber) {
        if (idOrNumber.matches("\\d{1,18}")) {
            return new Key("a.number = :key", Long.valueOf(idOrNumber));
        }
        try {
            return new Key("a.id = :key", UUID.fromString(idOrNumber));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
