package dev.porchlight.identity.language.read;

import dev.porchlight.identity.language.events.PersonLanguageChosen;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said last. */
@Component
@ProcessingGroup("identity-views")
class LanguageProjector {

    private final JdbcClient jdbc;

    LanguageProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PersonLanguageChosen event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into language_choice (id, person_id, language, version) values (?, ?, ?, ?)
                on conflict (id) do update set language = excluded.language, version = excluded.version""")
                .params(event.choiceId(), event.personId(), event.language(), version)
                .update();
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate language_choice").update();
    }
}
