package dev.porchlight.billing.document;

import dev.porchlight.directory.Directory;
import dev.porchlight.documents.Texts;
import dev.porchlight.platform.security.Caller;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which language people read documents: the one they chose, if documents have its words; else English (UK). */
@Component
class Languages {

    private final Directory directory;

    Languages(Directory directory) {
        this.directory = directory;
    }

    /** Who acts as a customer sees what the customer would. */
    Locale of(Caller reader) {
        return switch (reader.kind()) {
            case CUSTOMER -> of(reader.personId());
            case AGENT -> documents(directory.agent(reader.personId()).map(Directory.Agent::language));
            case MACHINE, SYSTEM -> Locale.UK;
        };
    }

    Locale of(UUID contactId) {
        return documents(directory.contact(contactId).map(Directory.Contact::language));
    }

    private static Locale documents(Optional<@Nullable String> chosen) {
        return chosen.map(Locale::forLanguageTag).filter(Texts::isThere).orElse(Locale.UK);
    }
}
