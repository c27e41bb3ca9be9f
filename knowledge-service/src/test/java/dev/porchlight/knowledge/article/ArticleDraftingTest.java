package dev.porchlight.knowledge.article;

import static dev.porchlight.knowledge.Callers.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.knowledge.Callers;
import dev.porchlight.knowledge.article.commands.ChangeAudience;
import dev.porchlight.knowledge.article.commands.DiscardDraft;
import dev.porchlight.knowledge.article.commands.Draft;
import dev.porchlight.knowledge.article.commands.DraftArticle;
import dev.porchlight.knowledge.article.commands.EditDraft;
import dev.porchlight.knowledge.article.commands.PublishArticle;
import dev.porchlight.knowledge.article.commands.Readers;
import dev.porchlight.knowledge.article.commands.WithdrawArticle;
import dev.porchlight.knowledge.article.events.ArticleDraftDiscarded;
import dev.porchlight.knowledge.article.events.ArticleDrafted;
import dev.porchlight.knowledge.article.events.ArticleEdited;
import dev.porchlight.knowledge.article.events.ArticleWithdrawn;
import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.knowledge.article.events.Content;
import dev.porchlight.platform.problem.NotAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleDraftingTest extends ArticleFixture {

    @Test
    void anArticleBeginsAsADraftForThoseItWillBeFor() {
        Readers readers = new Readers(Audience.ORGANISATIONS, List.of(HARBOUR));
        when(new DraftArticle(ID, 102, draft("Turn it on."), readers))
                .expectEvents(
                        new ArticleDrafted(ID, 102, content("Turn it on."), Audience.ORGANISATIONS, List.of(HARBOUR)));
    }

    @Test
    void aDraftMayStillBeEmpty() {
        when(new DraftArticle(ID, 102, draft(""), EVERYONE)).expectEvents(drafted(""));
    }

    @Test
    void whatItNamesGoesAlong() {
        Draft draft = new Draft("Mail", "Text", "de", MAIL, List.of(OTHER_ARTICLE), List.of(FILE.id()));
        when(new EditDraft(ID, draft), drafted("Text"))
                .expectEvents(new ArticleEdited(
                        ID, new Content("Mail", "Text", "de", MAIL, List.of(OTHER_ARTICLE), List.of(FILE))));
    }

    @Test
    void theFilesThatItShowsAreItsOwn() {
        UUID picture = UUID.randomUUID();
        when(new EditDraft(ID, draft("![The button](/api/article-files/" + picture + ")")), drafted("Text"))
                .expectSuccessfulHandlerExecution();
        assertThat(shown).containsExactly(picture);
    }

    @Test
    void itIsEditedAsOftenAsItSaysSomethingElse() {
        when(new EditDraft(ID, draft("New")), drafted("Old")).expectEvents(new ArticleEdited(ID, content("New")));
        when(new EditDraft(ID, draft("Old")), drafted("Old")).expectNoEvents().expectSuccessfulHandlerExecution();
        when(new EditDraft(ID, draft("New")), drafted("Old"), published(1, "Old"))
                .expectEvents(new ArticleEdited(ID, content("New")));
    }

    @Test
    void theSubjectMustBeThere() {
        Draft draft = new Draft("Printer", "Text", null, UUID.randomUUID(), null, null);
        when(new DraftArticle(ID, 102, draft, EVERYONE)).expectException(at("/subjectId"));
        when(new EditDraft(ID, draft), drafted("Text")).expectException(at("/subjectId"));
    }

    @Test
    void relatedArticlesAreOthers() {
        for (UUID related : List.of(UUID.randomUUID(), ID)) {
            Draft draft = new Draft("Printer", "Text", null, PRINTERS, List.of(OTHER_ARTICLE, related), null);
            when(new EditDraft(ID, draft), drafted("Text")).expectException(at("/relatedIds/1"));
        }
    }

    @Test
    void attachmentsMustHaveBeenUploaded() {
        Draft draft = new Draft("Printer", "Text", null, PRINTERS, null, List.of(UUID.randomUUID()));
        when(new EditDraft(ID, draft), drafted("Text")).expectException(at("/attachmentIds/0"));
    }

    @Test
    void organisationsMustBeThere() {
        Readers readers = new Readers(Audience.ORGANISATIONS, List.of(HARBOUR, UUID.randomUUID()));
        when(new DraftArticle(ID, 102, draft("Text"), readers)).expectException(at("/organisationIds/1"));
        when(new ChangeAudience(ID, readers), drafted("Text")).expectException(at("/organisationIds/1"));
    }

    @Test
    void whatWouldBecomeTooLargeIsRefused() {
        String row = "|a".repeat(300) + "|\n";
        String table = row + "|-".repeat(300) + "|\n" + "|a\n".repeat(100);
        when(new EditDraft(ID, draft(table)), drafted("Text")).expectException(at("/markdown"));
    }

    @Test
    void changesAreThrownAway() {
        when(new DiscardDraft(ID), drafted("Old"), published(1, "Old"), new ArticleEdited(ID, content("New")))
                .expectEvents(new ArticleDraftDiscarded(ID));
        when(new DiscardDraft(ID), drafted("Old"), published(1, "Old"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        when(
                        new EditDraft(ID, draft("Old")),
                        drafted("Old"),
                        published(1, "Old"),
                        new ArticleEdited(ID, content("New")),
                        new ArticleDraftDiscarded(ID))
                .expectNoEvents();
    }

    @Test
    void withNothingPublishedThereIsNothingToGoBackTo() {
        when(new DiscardDraft(ID), drafted("Old")).expectException(NothingToGoBackTo.class);
        when(new DiscardDraft(ID), drafted("Old"), published(1, "Old"), new ArticleWithdrawn(ID))
                .expectException(NothingToGoBackTo.class);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void writingIsTheServiceTeamsBusiness(Object command) {
        Object[] given = command instanceof DraftArticle ? new Object[0] : new Object[] {drafted("Text")};
        for (var caller : List.of(Callers.customer(), Callers.machine("knowledge:read", "tickets:write"))) {
            when(caller, command, given).expectException(NotAllowed.class);
        }
    }

    static Stream<Object> everything() {
        return Stream.of(
                new DraftArticle(ID, 102, draft("Text"), EVERYONE),
                new EditDraft(ID, draft("New")),
                new DiscardDraft(ID),
                new PublishArticle(ID),
                new WithdrawArticle(ID),
                new ChangeAudience(ID, new Readers(Audience.AGENTS, null)),
                revision("New", EVERYONE, true));
    }

    @Test
    void itIsAlsoTheBusinessOfMachinesThatMayWrite() {
        when(Callers.machine("knowledge:write"), new EditDraft(ID, draft("New")), drafted("Old"))
                .expectEvents(new ArticleEdited(ID, content("New")));
    }
}
