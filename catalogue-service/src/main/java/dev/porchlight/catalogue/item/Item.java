package dev.porchlight.catalogue.item;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.catalogue.item.commands.AddItem;
import dev.porchlight.catalogue.item.commands.ChangeItem;
import dev.porchlight.catalogue.item.commands.PublishForm;
import dev.porchlight.catalogue.item.commands.RestoreItem;
import dev.porchlight.catalogue.item.commands.RetireItem;
import dev.porchlight.catalogue.item.commands.SaveFormDraft;
import dev.porchlight.catalogue.item.events.FormDraftSaved;
import dev.porchlight.catalogue.item.events.FormPublished;
import dev.porchlight.catalogue.item.events.ItemAdded;
import dev.porchlight.catalogue.item.events.ItemChanged;
import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.catalogue.item.events.ItemRestored;
import dev.porchlight.catalogue.item.events.ItemRetired;
import dev.porchlight.directory.Directory;
import dev.porchlight.forms.Edition.OwnQuestions;
import dev.porchlight.forms.Form;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about something to ask for. A command that would change nothing is no event and no error. */
@Aggregate
class Item {

    static final String WRITE = "catalogue:write";

    @AggregateIdentifier
    private UUID id;

    private ItemDetails details;
    private boolean retired;
    private int edition;
    private Form published = Form.EMPTY;
    private List<OwnQuestions> publishedOwn = List.of();
    private Form draft = Form.EMPTY;
    private List<OwnQuestions> draftOwn = List.of();

    /** For Axon, which folds the events into it. */
    protected Item() {}

    @CommandHandler
    Item(AddItem command, Caller by, Catalogue catalogue, Directory directory) {
        by.requireAgentOr(WRITE);
        ItemCheck.check(command.itemId(), command.details(), catalogue, directory);
        apply(new ItemAdded(command.itemId(), command.details()));
    }

    /** To customers, what there is and what there is not answer alike. */
    @CommandHandlerInterceptor
    void onlyForTheServiceTeam(Caller by) {
        by.requireAgentOr(WRITE);
    }

    @CommandHandler
    void handle(ChangeItem command, Catalogue catalogue, Directory directory) {
        if (!command.details().equals(details)) {
            ItemCheck.check(id, command.details(), catalogue, directory);
            apply(new ItemChanged(id, command.details()));
        }
    }

    @CommandHandler
    void handle(SaveFormDraft command, Directory directory) {
        if (!command.form().equals(draft) || !command.own().equals(draftOwn)) {
            ItemCheck.check(command.form(), command.own(), directory);
            apply(new FormDraftSaved(id, command.form(), command.own()));
        }
    }

    @CommandHandler
    void handle(PublishForm command, Directory directory) {
        if (edition > 0 && draft.equals(published) && draftOwn.equals(publishedOwn)) {
            throw new NothingToPublish();
        }
        ItemCheck.check(draft, draftOwn, directory);
        apply(new FormPublished(id, edition + 1, draft, draftOwn));
    }

    @CommandHandler
    void handle(RetireItem command) {
        if (!retired) {
            apply(new ItemRetired(id));
        }
    }

    @CommandHandler
    void handle(RestoreItem command) {
        if (retired) {
            apply(new ItemRestored(id));
        }
    }

    @EventSourcingHandler
    void on(ItemAdded event) {
        id = event.itemId();
        details = event.details();
    }

    @EventSourcingHandler
    void on(ItemChanged event) {
        details = event.details();
    }

    @EventSourcingHandler
    void on(FormDraftSaved event) {
        draft = event.form();
        draftOwn = event.own();
    }

    @EventSourcingHandler
    void on(FormPublished event) {
        edition = event.edition();
        published = event.form();
        publishedOwn = event.own();
    }

    @EventSourcingHandler
    void on(ItemRetired event) {
        retired = true;
    }

    @EventSourcingHandler
    void on(ItemRestored event) {
        retired = false;
    }
}
