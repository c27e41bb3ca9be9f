package dev.porchlight.knowledge.opinion;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.knowledge.opinion.commands.GiveOpinion;
import dev.porchlight.knowledge.opinion.events.OpinionGiven;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides what somebody's opinion of an article is. To say the same again is no event and no error. */
@Aggregate
class Opinion {

    @AggregateIdentifier
    private UUID id;

    private OpinionGiven last;

    /** For Axon, which folds the events into it. */
    protected Opinion() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GiveOpinion command, Caller by, ReadableArticles articles) {
        int edition = articles.editionFor(by, command.articleId()).orElseThrow(NotFound::new);
        OpinionGiven given = new OpinionGiven(
                command.opinionId(),
                command.articleId(),
                by.personId(),
                by.organisationId(),
                edition,
                command.helpful(),
                command.comment());
        if (!given.equals(last)) {
            apply(given);
        }
    }

    @EventSourcingHandler
    void on(OpinionGiven event) {
        id = event.opinionId();
        last = event;
    }
}
