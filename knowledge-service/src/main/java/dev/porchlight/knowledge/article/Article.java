package dev.porchlight.knowledge.article;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.knowledge.article.commands.ChangeAudience;
import dev.porchlight.knowledge.article.commands.DiscardDraft;
import dev.porchlight.knowledge.article.commands.DraftArticle;
import dev.porchlight.knowledge.article.commands.EditDraft;
import dev.porchlight.knowledge.article.commands.PublishArticle;
import dev.porchlight.knowledge.article.commands.Readers;
import dev.porchlight.knowledge.article.commands.ReviseArticle;
import dev.porchlight.knowledge.article.commands.WithdrawArticle;
import dev.porchlight.knowledge.article.events.ArticleAudienceChanged;
import dev.porchlight.knowledge.article.events.ArticleDraftDiscarded;
import dev.porchlight.knowledge.article.events.ArticleDrafted;
import dev.porchlight.knowledge.article.events.ArticleEdited;
import dev.porchlight.knowledge.article.events.ArticlePublished;
import dev.porchlight.knowledge.article.events.ArticleWithdrawn;
import dev.porchlight.knowledge.article.events.Content;
import dev.porchlight.platform.security.Caller;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides what may be done to an article. A command that would change nothing is no event and no error. */
@Aggregate
class Article extends ArticleState {

    /** For Axon, which folds the events into it. */
    protected Article() {}

    @CommandHandler
    Article(DraftArticle command, Caller by, Library library) {
        onlyTheServiceTeam(by);
        Readers readers = command.readers();
        library.requireKnown(readers);
        apply(new ArticleDrafted(
                command.articleId(),
                command.number(),
                library.contentOf(command.draft(), command.articleId(), by),
                readers.audience(),
                readers.organisationIds()));
    }

    @CommandHandlerInterceptor
    void onlyTheServiceTeam(Caller by) {
        by.requireAgentOr("knowledge:write");
    }

    /** All of it at once, as far as it is not so already. */
    @CommandHandler
    void handle(ReviseArticle command, Caller by, Library library) {
        handle(new EditDraft(id, command.over(draft)), by, library);
        if (command.readers() != null) {
            handle(new ChangeAudience(id, command.readers()), library);
        }
        if (isToBeRead(command) && !draft.equals(published)) {
            handle(new PublishArticle(id));
        }
    }

    /** Where it is not said, nobody's unfinished draft is published only because the same text came again. */
    private boolean isToBeRead(ReviseArticle command) {
        if (command.publish() != null) {
            return command.publish();
        }
        return isPublished() ? command.isNewTo(published) : !isWithdrawn();
    }

    @CommandHandler
    void handle(EditDraft command, Caller by, Library library) {
        Content content = library.contentOf(command.draft(), id, by);
        if (!content.equals(draft)) {
            apply(new ArticleEdited(id, content));
        }
    }

    @CommandHandler
    void handle(DiscardDraft command) {
        if (!isPublished()) {
            throw new NothingToGoBackTo();
        }
        if (!draft.equals(published)) {
            apply(new ArticleDraftDiscarded(id));
        }
    }

    @CommandHandler
    void handle(PublishArticle command) {
        if (draft.markdown().isBlank()) {
            throw new NothingToRead();
        }
        if (draft.equals(published)) {
            throw new NothingNewToPublish();
        }
        apply(new ArticlePublished(id, number, editions + 1, draft, audience, organisationIds));
    }

    @CommandHandler
    void handle(WithdrawArticle command) {
        if (!isPublished()) {
            throw new ArticleNotPublished();
        }
        apply(new ArticleWithdrawn(id));
    }

    @CommandHandler
    void handle(ChangeAudience command, Library library) {
        Readers readers = command.readers();
        library.requireKnown(readers);
        if (!readers.are(audience, organisationIds)) {
            apply(new ArticleAudienceChanged(id, readers.audience(), readers.organisationIds()));
        }
    }
}
