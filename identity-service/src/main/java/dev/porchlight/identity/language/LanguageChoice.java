package dev.porchlight.identity.language;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.identity.language.commands.ChooseLanguage;
import dev.porchlight.identity.language.events.PersonLanguageChosen;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What somebody said last. Nobody says it for somebody else. */
@Aggregate
class LanguageChoice {

    @AggregateIdentifier
    private UUID id;

    private String language;

    /** For Axon, which folds the events into it. */
    protected LanguageChoice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void choose(ChooseLanguage command, Caller by) {
        if (by.agent() != null || !by.personId().equals(command.personId())) {
            throw new NotAllowed("In which language somebody reads is theirs to say.");
        }
        if (!command.language().word().equals(language)) {
            apply(new PersonLanguageChosen(
                    command.choiceId(), command.personId(), command.language().word()));
        }
    }

    @EventSourcingHandler
    void on(PersonLanguageChosen event) {
        id = event.choiceId();
        language = event.language();
    }
}
