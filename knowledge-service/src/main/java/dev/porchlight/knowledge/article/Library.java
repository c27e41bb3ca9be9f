package dev.porchlight.knowledge.article;

import dev.porchlight.directory.Directory;
import dev.porchlight.knowledge.article.commands.Draft;
import dev.porchlight.knowledge.article.commands.Readers;
import dev.porchlight.knowledge.article.events.Content;
import dev.porchlight.knowledge.category.Categories;
import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an article stands among: its subject, other articles, files, organisations. What it names has to be there. */
@Component
class Library {

    private final Categories categories;
    private final Articles articles;
    private final Directory directory;
    private final ArticleFiles files;

    Library(Categories categories, Articles articles, Directory directory, ArticleFiles files) {
        this.categories = categories;
        this.articles = articles;
        this.directory = directory;
        this.files = files;
    }

    /** The draft as the article's content; its files are the article's from now on. */
    Content contentOf(Draft draft, UUID articleId, Caller by) {
        if (!categories.hasSubject(draft.subjectId())) {
            throw new InvalidInput("/subjectId", "is not a subject we know");
        }
        for (int i = 0; i < draft.relatedIds().size(); i++) {
            UUID related = draft.relatedIds().get(i);
            if (related.equals(articleId) || articles.numberOf(related).isEmpty()) {
                throw new InvalidInput("/relatedIds/" + i, "is not another article");
            }
        }
        files.show(Markdown.render("/markdown", draft.markdown()).files(), articleId, by);
        return new Content(
                draft.title(),
                draft.markdown(),
                draft.language(),
                draft.subjectId(),
                draft.relatedIds(),
                files.attach(draft.attachmentIds(), articleId, by));
    }

    void requireKnown(Readers readers) {
        List<UUID> named = readers.organisationIds();
        Set<UUID> known = directory.organisations(named);
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                throw new InvalidInput("/organisationIds/" + i, "is not an organisation we know");
            }
        }
    }
}
