package dev.porchlight.knowledge.imports;

import dev.porchlight.directory.Directory;
import dev.porchlight.knowledge.article.commands.Readers;
import dev.porchlight.knowledge.category.Categories;
import dev.porchlight.knowledge.category.commands.AddCategory;
import dev.porchlight.knowledge.category.commands.AddSubject;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows by name what a text says by name: its subject, which is made if it is not there, and its readers. */
@Component
class Shelf {

    private final Commands commands;
    private final Categories categories;
    private final Directory directory;

    Shelf(Commands commands, Categories categories, Directory directory) {
        this.commands = commands;
        this.categories = categories;
        this.directory = directory;
    }

    UUID subjectOf(Page page, Caller by) {
        String subject = page.subject();
        UUID category = categories.called(page.category()).orElseGet(() -> addCategory(page.category(), by));
        return categories.subjectCalled(category, subject).orElseGet(() -> addSubject(category, subject, by));
    }

    private UUID addCategory(String name, Caller by) {
        UUID category = UUID.randomUUID();
        commands.send(new AddCategory(category, name), by);
        return category;
    }

    private UUID addSubject(UUID category, String name, Caller by) {
        UUID subject = UUID.randomUUID();
        commands.send(new AddSubject(category, subject, name), by);
        return subject;
    }

    /** Null if the text does not say whom it is for. */
    Readers readersOf(Page page) {
        if (page.about().audience() == null) {
            return null;
        }
        List<UUID> ids = new ArrayList<>();
        for (String name : page.about().organisations()) {
            Set<UUID> called = directory.organisationsCalled(name);
            if (called.size() != 1) {
                throw new InvalidInput(
                        "/organisations", (called.isEmpty() ? "has none called " : "has more than one called ") + name);
            }
            ids.addAll(called);
        }
        return new Readers(page.about().audience(), ids);
    }
}
