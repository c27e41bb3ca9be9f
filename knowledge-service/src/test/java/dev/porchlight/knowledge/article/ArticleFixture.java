package dev.porchlight.knowledge.article;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.testing.GivenDirectory;
import dev.porchlight.knowledge.Callers;
import dev.porchlight.knowledge.article.commands.Draft;
import dev.porchlight.knowledge.article.commands.Readers;
import dev.porchlight.knowledge.article.commands.ReviseArticle;
import dev.porchlight.knowledge.article.events.ArticleDrafted;
import dev.porchlight.knowledge.article.events.ArticlePublished;
import dev.porchlight.knowledge.article.events.AttachedFile;
import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.knowledge.article.events.Content;
import dev.porchlight.knowledge.category.Categories;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** What the tests of an article's rules start from: two subjects, another article, one uploaded file, organisations. */
abstract class ArticleFixture {

    static final UUID ID = UUID.randomUUID();
    static final UUID PRINTERS = UUID.randomUUID();
    static final UUID MAIL = UUID.randomUUID();
    static final UUID OTHER_ARTICLE = UUID.randomUUID();
    static final UUID HARBOUR = UUID.randomUUID();
    static final UUID KESTREL = UUID.randomUUID();
    static final AttachedFile FILE = new AttachedFile(UUID.randomUUID(), "form.pdf", "application/pdf", 12);

    static final Readers EVERYONE = new Readers(null, null);

    final AggregateTestFixture<Article> fixture = new AggregateTestFixture<>(Article.class);

    /** The files that texts were found to show. */
    final List<UUID> shown = new ArrayList<>();

    ArticleFixture() {
        fixture.registerInjectableResource(new Library(
                new KnownCategories(),
                id -> id.equals(OTHER_ARTICLE) || id.equals(ID) ? OptionalLong.of(101) : OptionalLong.empty(),
                new GivenDirectory()
                        .with(new Directory.Organisation(HARBOUR, "Harbour"))
                        .with(new Directory.Organisation(KESTREL, "Kestrel")),
                new KnownFiles()));
    }

    static Draft draft(String markdown) {
        return new Draft("Printer", markdown, "en-GB", PRINTERS, List.of(), List.of());
    }

    static Content content(String markdown) {
        return new Content("Printer", markdown, "en-GB", PRINTERS, List.of(), List.of());
    }

    /** By a text from outside that says nothing of language, related articles and, where they are null, the rest. */
    static ReviseArticle revision(String markdown, Readers readers, Boolean publish) {
        return new ReviseArticle(ID, "Printer", markdown, null, PRINTERS, null, readers, publish);
    }

    static ArticleDrafted drafted(String markdown) {
        return new ArticleDrafted(ID, 102, content(markdown), Audience.EVERYONE, List.of());
    }

    static ArticlePublished published(int edition, String markdown) {
        return new ArticlePublished(ID, 102, edition, content(markdown), Audience.EVERYONE, List.of());
    }

    ResultValidator<Article> when(Object command, Object... given) {
        return when(Callers.agent(), command, given);
    }

    ResultValidator<Article> when(Caller by, Object command, Object... given) {
        return fixture.given(given).when(command, Callers.as(by));
    }

    private static final class KnownCategories implements Categories {

        @Override
        public Optional<UUID> called(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<UUID> subjectCalled(UUID category, String name) {
            return Optional.empty();
        }

        @Override
        public boolean hasSubject(UUID subject) {
            return subject.equals(PRINTERS) || subject.equals(MAIL);
        }
    }

    private final class KnownFiles implements ArticleFiles {

        @Override
        public List<AttachedFile> attach(List<UUID> uploads, UUID articleId, Caller by) {
            return uploads.stream()
                    .map(upload -> {
                        if (!upload.equals(FILE.id())) {
                            throw new InvalidInput("/attachmentIds/0", "is not there");
                        }
                        return FILE;
                    })
                    .toList();
        }

        @Override
        public void show(Collection<UUID> uploads, UUID articleId, Caller by) {
            shown.addAll(uploads);
        }
    }
}
