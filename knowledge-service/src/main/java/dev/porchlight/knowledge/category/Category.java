package dev.porchlight.knowledge.category;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.markDeleted;

import dev.porchlight.knowledge.category.commands.AddCategory;
import dev.porchlight.knowledge.category.commands.AddSubject;
import dev.porchlight.knowledge.category.commands.RemoveCategory;
import dev.porchlight.knowledge.category.commands.RemoveSubject;
import dev.porchlight.knowledge.category.commands.RenameCategory;
import dev.porchlight.knowledge.category.commands.RenameSubject;
import dev.porchlight.knowledge.category.events.CategoryAdded;
import dev.porchlight.knowledge.category.events.CategoryRemoved;
import dev.porchlight.knowledge.category.events.CategoryRenamed;
import dev.porchlight.knowledge.category.events.SubjectAdded;
import dev.porchlight.knowledge.category.events.SubjectRemoved;
import dev.porchlight.knowledge.category.events.SubjectRenamed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about a category's name and subjects. A command that would change nothing is no event and no error. */
@Aggregate
class Category {

    @AggregateIdentifier
    private UUID id;

    private String name;
    private final Map<UUID, String> subjects = new HashMap<>();

    /** For Axon, which folds the events into it. */
    protected Category() {}

    @CommandHandler
    Category(AddCategory command, Caller by, Categories categories) {
        onlyTheServiceTeam(by);
        requireFree(command.name(), command.categoryId(), categories);
        apply(new CategoryAdded(command.categoryId(), command.name()));
    }

    @CommandHandlerInterceptor
    void onlyTheServiceTeam(Caller by) {
        by.requireAgentOr("knowledge:write");
    }

    @CommandHandler
    void handle(RenameCategory command, Categories categories) {
        if (!command.name().equals(name)) {
            requireFree(command.name(), id, categories);
            apply(new CategoryRenamed(id, command.name()));
        }
    }

    @CommandHandler
    void handle(RemoveCategory command) {
        if (!subjects.isEmpty()) {
            throw new CategoryHasSubjects();
        }
        apply(new CategoryRemoved(id));
    }

    @CommandHandler
    void handle(AddSubject command) {
        requireFree(command.name(), command.subjectId());
        apply(new SubjectAdded(id, command.subjectId(), command.name()));
    }

    @CommandHandler
    void handle(RenameSubject command) {
        if (!command.name().equals(nameOf(command.subjectId()))) {
            requireFree(command.name(), command.subjectId());
            apply(new SubjectRenamed(id, command.subjectId(), command.name()));
        }
    }

    @CommandHandler
    void handle(RemoveSubject command, FiledArticles articles) {
        nameOf(command.subjectId());
        if (articles.areUnder(command.subjectId())) {
            throw new SubjectHasArticles();
        }
        apply(new SubjectRemoved(id, command.subjectId()));
    }

    private static void requireFree(String wanted, UUID category, Categories categories) {
        if (categories.called(wanted).filter(other -> !other.equals(category)).isPresent()) {
            throw new CategoryNameAlreadyUsed();
        }
    }

    private void requireFree(String wanted, UUID subject) {
        if (subjects.entrySet().stream()
                .anyMatch(other -> other.getValue().equalsIgnoreCase(wanted)
                        && !other.getKey().equals(subject))) {
            throw new SubjectNameAlreadyUsed();
        }
    }

    private String nameOf(UUID subject) {
        String name = subjects.get(subject);
        if (name == null) {
            throw new NotFound();
        }
        return name;
    }

    @EventSourcingHandler
    void on(CategoryAdded event) {
        id = event.categoryId();
        name = event.name();
    }

    @EventSourcingHandler
    void on(CategoryRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(CategoryRemoved event) {
        markDeleted();
    }

    @EventSourcingHandler
    void on(SubjectAdded event) {
        subjects.put(event.subjectId(), event.name());
    }

    @EventSourcingHandler
    void on(SubjectRenamed event) {
        subjects.put(event.subjectId(), event.name());
    }

    @EventSourcingHandler
    void on(SubjectRemoved event) {
        subjects.remove(event.subjectId());
    }
}
