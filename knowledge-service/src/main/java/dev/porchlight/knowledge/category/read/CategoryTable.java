package dev.porchlight.knowledge.category.read;

import dev.porchlight.knowledge.category.Categories;
import dev.porchlight.knowledge.category.CategoryNameAlreadyUsed;
import dev.porchlight.knowledge.category.events.CategoryAdded;
import dev.porchlight.knowledge.category.events.CategoryRemoved;
import dev.porchlight.knowledge.category.events.CategoryRenamed;
import dev.porchlight.knowledge.category.events.SubjectAdded;
import dev.porchlight.knowledge.category.events.SubjectRemoved;
import dev.porchlight.knowledge.category.events.SubjectRenamed;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Categories and subjects as they are now, in tables that are written in the transaction of the command itself. What
 * was removed keeps its row, out of sight, for an article that came at the same moment.
 */
@Component
@ProcessingGroup("categories")
class CategoryTable implements Categories {

    private final JdbcClient jdbc;

    CategoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> called(String name) {
        return jdbc.sql("select id from category where lower(name) = lower(?) and not removed")
                .param(name)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<UUID> subjectCalled(UUID category, String name) {
        return jdbc.sql("select id from subject where category_id = ? and lower(name) = lower(?) and not removed")
                .params(category, name)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean hasSubject(UUID subject) {
        return jdbc.sql("select exists (select 1 from subject where id = ? and not removed)")
                .param(subject)
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(CategoryAdded event, @SequenceNumber long version) {
        name("insert into category (name, version, id) values (?, ?, ?)", event.name(), version, event.categoryId());
    }

    @EventHandler
    void on(CategoryRenamed event, @SequenceNumber long version) {
        name("update category set name = ?, version = ? where id = ?", event.name(), version, event.categoryId());
    }

    @EventHandler
    void on(CategoryRemoved event, @SequenceNumber long version) {
        update("update category set removed = true where id = ?", event.categoryId());
        touch(event.categoryId(), version);
    }

    @EventHandler
    void on(SubjectAdded event, @SequenceNumber long version) {
        update(
                "insert into subject (id, category_id, name) values (?, ?, ?)",
                event.subjectId(),
                event.categoryId(),
                event.name());
        touch(event.categoryId(), version);
    }

    @EventHandler
    void on(SubjectRenamed event, @SequenceNumber long version) {
        update("update subject set name = ? where id = ?", event.name(), event.subjectId());
        touch(event.categoryId(), version);
    }

    @EventHandler
    void on(SubjectRemoved event, @SequenceNumber long version) {
        update("update subject set removed = true where id = ?", event.subjectId());
        touch(event.categoryId(), version);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate subject, category").update();
    }

    /** The unique index tells of another category that took the name after the command had looked. */
    private void name(String statement, Object... parameters) {
        try {
            update(statement, parameters);
        } catch (DuplicateKeyException e) {
            throw new CategoryNameAlreadyUsed();
        }
    }

    private void touch(UUID category, long version) {
        update("update category set version = ? where id = ?", version, category);
    }

    private void update(String statement, Object... parameters) {
        jdbc.sql(statement).params(parameters).update();
    }
}
