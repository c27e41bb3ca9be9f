package dev.porchlight.knowledge.article;

import dev.porchlight.knowledge.article.commands.ChangeAudience;
import dev.porchlight.knowledge.article.commands.PublishArticle;
import dev.porchlight.knowledge.article.commands.Readers;
import dev.porchlight.knowledge.article.commands.ReviseArticle;
import dev.porchlight.knowledge.article.commands.WithdrawArticle;
import dev.porchlight.knowledge.article.events.ArticleAudienceChanged;
import dev.porchlight.knowledge.article.events.ArticleDraftDiscarded;
import dev.porchlight.knowledge.article.events.ArticleEdited;
import dev.porchlight.knowledge.article.events.ArticlePublished;
import dev.porchlight.knowledge.article.events.ArticleWithdrawn;
import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.knowledge.article.events.Content;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlePublishingTest extends ArticleFixture {

    private static final ArticleEdited EDITED = new ArticleEdited(ID, content("New"));
    private static final ArticleWithdrawn WITHDRAWN = new ArticleWithdrawn(ID);

    @Test
    void anEditionIsTheWholeDraft() {
        when(new PublishArticle(ID), drafted("Text")).expectEvents(published(1, "Text"));
        when(new PublishArticle(ID), drafted("Old"), published(1, "Old"), EDITED)
                .expectEvents(published(2, "New"));
    }

    @Test
    void anEditionSaysWhomItIsFor() {
        when(
                        new PublishArticle(ID),
                        drafted("Text"),
                        new ArticleAudienceChanged(ID, Audience.ORGANISATIONS, List.of(KESTREL)))
                .expectEvents(
                        new ArticlePublished(ID, 102, 1, content("Text"), Audience.ORGANISATIONS, List.of(KESTREL)));
    }

    @Test
    void whatIsPublishedIsNotPublishedAgain() {
        when(new PublishArticle(ID), drafted("Text"), published(1, "Text")).expectException(NothingNewToPublish.class);
        when(new PublishArticle(ID), drafted("Old"), published(1, "Old"), EDITED, new ArticleDraftDiscarded(ID))
                .expectException(NothingNewToPublish.class);
    }

    @Test
    void thereMustBeSomethingToRead() {
        when(new PublishArticle(ID), drafted(" \n ")).expectException(NothingToRead.class);
    }

    @Test
    void itIsWithdrawn() {
        when(new WithdrawArticle(ID), drafted("Text"), published(1, "Text")).expectEvents(WITHDRAWN);
    }

    @Test
    void onlyWhatIsPublishedIsWithdrawn() {
        when(new WithdrawArticle(ID), drafted("Text")).expectException(ArticleNotPublished.class);
        when(new WithdrawArticle(ID), drafted("Text"), published(1, "Text"), WITHDRAWN)
                .expectException(ArticleNotPublished.class);
    }

    @Test
    void whatWasWithdrawnIsPublishedAnewAsTheNextEdition() {
        when(new PublishArticle(ID), drafted("Text"), published(1, "Text"), WITHDRAWN)
                .expectEvents(published(2, "Text"));
    }

    @Test
    void theAudienceChangesWhateverIsPublished() {
        ArticleAudienceChanged forAgents = new ArticleAudienceChanged(ID, Audience.AGENTS, List.of());
        when(new ChangeAudience(ID, new Readers(Audience.AGENTS, null)), drafted("Text"))
                .expectEvents(forAgents);
        when(new ChangeAudience(ID, new Readers(Audience.AGENTS, null)), drafted("Text"), published(1, "Text"))
                .expectEvents(forAgents);
        when(new ChangeAudience(ID, EVERYONE), drafted("Text"), published(1, "Text"), forAgents)
                .expectEvents(new ArticleAudienceChanged(ID, Audience.EVERYONE, List.of()));
    }

    @Test
    void theSameAudienceIsNoEvent() {
        when(new ChangeAudience(ID, EVERYONE), drafted("Text")).expectNoEvents();
        when(
                        new ChangeAudience(ID, new Readers(Audience.ORGANISATIONS, List.of(KESTREL, HARBOUR))),
                        drafted("Text"),
                        new ArticleAudienceChanged(ID, Audience.ORGANISATIONS, List.of(HARBOUR, KESTREL)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aRevisionDoesAllThatIsToBeDone() {
        Readers forAgents = new Readers(Audience.AGENTS, null);
        when(revision("New", forAgents, true), drafted("Old"))
                .expectEvents(
                        EDITED,
                        new ArticleAudienceChanged(ID, Audience.AGENTS, List.of()),
                        new ArticlePublished(ID, 102, 1, content("New"), Audience.AGENTS, List.of()));
        when(revision("New", EVERYONE, false), drafted("Old"), published(1, "Old"))
                .expectEvents(EDITED);
        when(revision("Text", EVERYONE, true), drafted("Text"), published(1, "Text"), WITHDRAWN)
                .expectEvents(published(2, "Text"));
    }

    @Test
    void aRevisionDoesNothingThatIsDone() {
        when(revision("Text", EVERYONE, true), drafted("Text"), published(1, "Text"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        when(revision("Text", EVERYONE, false), drafted("Text"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatARevisionDoesNotSayStays() {
        ArticleAudienceChanged forAgents = new ArticleAudienceChanged(ID, Audience.AGENTS, List.of());
        Content old = new Content("Printer", "Old", "de", PRINTERS, List.of(OTHER_ARTICLE), List.of(FILE));
        Content revised = new Content("Printer", "New", "de", PRINTERS, List.of(OTHER_ARTICLE), List.of(FILE));
        when(revision("New", null, null), drafted("Text"), new ArticleEdited(ID, old), forAgents)
                .expectEvents(
                        new ArticleEdited(ID, revised),
                        new ArticlePublished(ID, 102, 1, revised, Audience.AGENTS, List.of()));
        when(
                        new ReviseArticle(ID, "Printer", "Old", "en-GB", PRINTERS, List.of(), null, null),
                        drafted("Text"),
                        new ArticleEdited(ID, old))
                .expectEvents(
                        new ArticleEdited(
                                ID, new Content("Printer", "Old", "en-GB", PRINTERS, List.of(), List.of(FILE))),
                        new ArticlePublished(
                                ID,
                                102,
                                1,
                                new Content("Printer", "Old", "en-GB", PRINTERS, List.of(), List.of(FILE)),
                                Audience.EVERYONE,
                                List.of()));
    }

    @Test
    void aRevisionPublishesAnewWhatWasWithdrawnOnlyIfItSaysSo() {
        Object[] withdrawn = {drafted("Old"), published(1, "Old"), WITHDRAWN};
        when(revision("New", null, null), withdrawn).expectEvents(EDITED);
        when(revision("New", null, false), withdrawn).expectEvents(EDITED);
        when(revision("New", null, true), withdrawn).expectEvents(EDITED, published(2, "New"));
    }

    @Test
    void aRevisionThatSaysNothingNewPublishesNobodysDraft() {
        Content begun = new Content("Printer", "Text", "en-GB", PRINTERS, List.of(OTHER_ARTICLE), List.of());
        Object[] drafting = {drafted("Text"), published(1, "Text"), new ArticleEdited(ID, begun)};
        when(revision("Text", null, null), drafting).expectNoEvents().expectSuccessfulHandlerExecution();
        when(revision("Text", null, true), drafting)
                .expectEvents(new ArticlePublished(ID, 102, 2, begun, Audience.EVERYONE, List.of()));
        when(revision("New", null, null), drafted("Old"), published(1, "Old"), EDITED)
                .expectEvents(published(2, "New"));
    }

    @Test
    void aRevisionIsDoneAsAWholeOrNotAtAll() {
        when(revision(" ", EVERYONE, true), drafted("Text")).expectException(NothingToRead.class);
    }
}
