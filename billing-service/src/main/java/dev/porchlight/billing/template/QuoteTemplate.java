package dev.porchlight.billing.template;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.template.commands.DeleteQuoteTemplate;
import dev.porchlight.billing.template.commands.SaveQuoteTemplate;
import dev.porchlight.billing.template.events.QuoteTemplateDeleted;
import dev.porchlight.billing.template.events.QuoteTemplateSaved;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What a quote can begin from. */
@Aggregate
class QuoteTemplate {

    @AggregateIdentifier
    private UUID id;

    private String name;
    private QuoteContent content;
    private boolean deleted;

    /** For Axon, which folds the events into it. */
    protected QuoteTemplate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SaveQuoteTemplate command, Caller by) {
        BillingTeam.requireSelling(by);
        if (deleted) {
            throw new NotFound();
        }
        if (!command.name().equals(name) || !command.content().equals(content)) {
            apply(new QuoteTemplateSaved(command.templateId(), command.name(), command.content()));
        }
    }

    @CommandHandler
    void handle(DeleteQuoteTemplate command, Caller by) {
        BillingTeam.requireSelling(by);
        if (!deleted) {
            apply(new QuoteTemplateDeleted(id));
        }
    }

    @EventSourcingHandler
    void on(QuoteTemplateSaved event) {
        id = event.templateId();
        name = event.name();
        content = event.content();
    }

    @EventSourcingHandler
    void on(QuoteTemplateDeleted event) {
        deleted = true;
    }
}
