package dev.porchlight.project.template;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.ProjectTeam;
import dev.porchlight.project.template.commands.RemoveTemplate;
import dev.porchlight.project.template.commands.SaveTemplate;
import dev.porchlight.project.template.events.TemplateRemoved;
import dev.porchlight.project.template.events.TemplateSaved;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A template. The service team's own: to customers there are none. */
@Aggregate
class Template {

    @AggregateIdentifier
    private UUID id;

    private TemplateSaved saved;

    /** For Axon, which folds the events into it. */
    protected Template() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SaveTemplate command, Caller by) {
        ProjectTeam.requirePlanning(by);
        var now = new TemplateSaved(
                command.templateId(), command.title(), command.type(), command.phases(), command.milestones());
        if (!now.equals(saved)) {
            apply(now);
        }
    }

    @CommandHandler
    void handle(RemoveTemplate command, Caller by) {
        ProjectTeam.requirePlanning(by);
        if (saved == null) {
            throw new NotFound();
        }
        apply(new TemplateRemoved(id));
    }

    @EventSourcingHandler
    void on(TemplateSaved event) {
        id = event.templateId();
        saved = event;
    }

    @EventSourcingHandler
    void on(TemplateRemoved event) {
        saved = null;
    }
}
