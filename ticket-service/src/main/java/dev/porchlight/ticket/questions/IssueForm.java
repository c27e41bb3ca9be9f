package dev.porchlight.ticket.questions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.forms.Form;
import dev.porchlight.forms.FormCheck;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.questions.commands.BeginIssueForm;
import dev.porchlight.ticket.questions.commands.DropIssueForm;
import dev.porchlight.ticket.questions.commands.PublishIssueForm;
import dev.porchlight.ticket.questions.commands.SaveIssueFormDraft;
import dev.porchlight.ticket.questions.events.IssueFormDraftSaved;
import dev.porchlight.ticket.questions.events.IssueFormDropped;
import dev.porchlight.ticket.questions.events.IssueFormPublished;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Decides about one form. A command that would change nothing is no event and no error. */
@Aggregate
class IssueForm {

    static final String WRITE = "tickets:write";

    @AggregateIdentifier
    private UUID id;

    private @Nullable UUID organisationId;
    private Form draft = Form.EMPTY;
    private Form published = Form.EMPTY;
    private int edition;
    private boolean dropped;
    private boolean begunAnew;

    /** For Axon, which folds the events into it. */
    protected IssueForm() {}

    /** What is being worked on stays: it is not begun twice. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(BeginIssueForm command, Caller by, Directory directory) {
        by.requireAgentOr(WRITE);
        if (!isKept()) {
            save(new SaveIssueFormDraft(command.formId(), command.organisationId(), command.form()), directory);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SaveIssueFormDraft command, Caller by, Directory directory) {
        by.requireAgentOr(WRITE);
        if (!isKept() || !command.form().equals(draft)) {
            save(command, directory);
        }
    }

    private boolean isKept() {
        return id != null && (!dropped || begunAnew);
    }

    private static void save(SaveIssueFormDraft command, Directory directory) {
        UUID organisation = command.organisationId();
        if (organisation != null && directory.organisation(organisation).isEmpty()) {
            throw new InvalidInput("/organisationId", "is not an organisation we know");
        }
        check(command.form());
        apply(new IssueFormDraftSaved(command.formId(), organisation, command.form()));
    }

    @CommandHandler
    void handle(PublishIssueForm command, Caller by) {
        by.requireAgentOr(WRITE);
        if (edition > 0 && !dropped && draft.equals(published)) {
            throw new NothingToPublish();
        }
        check(draft);
        apply(new IssueFormPublished(id, organisationId, edition + 1, draft));
    }

    @CommandHandler
    void handle(DropIssueForm command, Caller by) {
        by.requireAgentOr(WRITE);
        if (organisationId != null && isKept()) {
            apply(new IssueFormDropped(id, organisationId));
        }
    }

    private static void check(Form form) {
        List<FieldError> errors = FormCheck.of(form).stream()
                .map(fault -> new FieldError("/form" + fault.pointer(), fault.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    @EventSourcingHandler
    void on(IssueFormDraftSaved event) {
        id = event.formId();
        organisationId = event.organisationId();
        draft = event.form();
        begunAnew = dropped;
    }

    @EventSourcingHandler
    void on(IssueFormPublished event) {
        edition = event.edition();
        published = event.form();
        dropped = false;
        begunAnew = false;
    }

    @EventSourcingHandler
    void on(IssueFormDropped event) {
        dropped = true;
        begunAnew = false;
    }
}
