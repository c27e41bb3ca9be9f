package dev.porchlight.catalogue.item;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.catalogue.item.commands.AddCategory;
import dev.porchlight.catalogue.item.commands.ChangeCategory;
import dev.porchlight.catalogue.item.events.CategoryAdded;
import dev.porchlight.catalogue.item.events.CategoryChanged;
import dev.porchlight.forms.Translations;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about a category. A command that would change nothing is no event and no error. */
@Aggregate
class Category {

    @AggregateIdentifier
    private UUID id;

    private String name;
    private int position;
    private Map<String, Map<String, String>> translations = Map.of();

    /** For Axon, which folds the events into it. */
    protected Category() {}

    @CommandHandler
    Category(AddCategory command, Caller by, Catalogue catalogue) {
        by.requireAgentOr(Item.WRITE);
        requireSound(command.translations());
        requireFree(command.name(), command.categoryId(), catalogue);
        apply(new CategoryAdded(command.categoryId(), command.name(), command.position(), command.translations()));
    }

    @CommandHandler
    void handle(ChangeCategory command, Caller by, Catalogue catalogue) {
        by.requireAgentOr(Item.WRITE);
        if (!command.name().equals(name)
                || command.position() != position
                || !command.translations().equals(translations)) {
            requireSound(command.translations());
            requireFree(command.name(), id, catalogue);
            apply(new CategoryChanged(id, command.name(), command.position(), command.translations()));
        }
    }

    private static void requireSound(Map<String, Map<String, String>> translations) {
        List<FieldError> errors = Translations.faults(translations).stream()
                .map(fault -> new FieldError(fault.pointer(), fault.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void requireFree(String wanted, UUID category, Catalogue catalogue) {
        if (catalogue
                .categoryCalled(wanted)
                .filter(other -> !other.equals(category))
                .isPresent()) {
            throw new CategoryNameAlreadyUsed();
        }
    }

    @EventSourcingHandler
    void on(CategoryAdded event) {
        id = event.categoryId();
        name = event.name();
        position = event.position();
        translations = event.translations();
    }

    @EventSourcingHandler
    void on(CategoryChanged event) {
        name = event.name();
        position = event.position();
        translations = event.translations();
    }
}
